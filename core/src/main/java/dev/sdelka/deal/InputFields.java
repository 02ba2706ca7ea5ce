package dev.sdelka.deal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies the fields of an input, so that it stays as it was given. */
final class InputFields {

    private InputFields() {}

    static Map<String, @Nullable Object> copy(Map<String, ? extends @Nullable Object> fields) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        fields.forEach((name, value) -> result.put(name, copy(value)));
        return Collections.unmodifiableMap(result);
    }

    /** One level is enough: no field takes a list of lists. */
    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return Collections.unmodifiableList(new ArrayList<>(list));
        } else if (value instanceof Map<?, ?> map) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }
        return value;
    }
}
