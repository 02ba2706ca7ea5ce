package dev.sdelka.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies the fields of an input, so that it stays as it was given. */
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
