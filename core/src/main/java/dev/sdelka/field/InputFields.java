package dev.sdelka.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of an input, and copies of them that stay as they were given. */
public final class InputFields {

    private InputFields() {}

    /**
     * Copies fields and all that is in them.
     *
     * @param fields values by wire name
     * @return an unmodifiable copy, the lists and maps in it included
     */
    public static Map<String, @Nullable Object> copy(Map<String, ? extends @Nullable Object> fields) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        fields.forEach((name, value) -> result.put(name, copyOf(value)));
        return Collections.unmodifiableMap(result);
    }

    /**
     * The fields of a value that is an object. A list counts as an object whose keys are numbers, for the portal's language knows no difference; so
     * an empty list is an empty object.
     *
     * @param value any value
     * @return a copy of the fields; empty if it is something else
     */
    public static Optional<Map<String, @Nullable Object>> asObject(@Nullable Object value) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> result.put(String.valueOf(key), element));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                result.put(String.valueOf(i), list.get(i));
            }
        } else {
            return Optional.empty();
        }
        return Optional.of(result);
    }

    private static @Nullable Object copyOf(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(copyOf(element)));
            return Collections.unmodifiableList(copy);
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put(key, copyOf(element)));
            return Collections.unmodifiableMap(copy);
        }
        return value;
    }
}
