package dev.sdelka.server.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Key sets, order and JSON types, without the values. */
final class Shape {

    private Shape() {}

    static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            StringBuilder shape = new StringBuilder("{");
            map.forEach((key, element) ->
                    shape.append(key).append(':').append(of(element)).append(' '));
            return shape.append('}').toString();
        } else if (value instanceof List<?> list) {
            return list.isEmpty() ? "[]" : "[" + of(list.get(0)) + "]";
        } else if (value instanceof Number) {
            return "number";
        }
        return value == null ? "null" : value.getClass().getSimpleName();
    }

    /** Documented keys in their order; {@code operating} and its reset, which older examples lack, may be added. */
    static List<String> compareTime(Map<?, ?> expected, Map<?, ?> actual) {
        List<Object> keys = new ArrayList<>(actual.keySet());
        keys.removeIf(key -> !expected.containsKey(key) && key.toString().startsWith("operating"));
        List<String> differences = new ArrayList<>();
        if (!keys.equals(List.copyOf(expected.keySet()))) {
            differences.add("time has the keys " + keys);
        }
        expected.forEach((key, value) -> {
            if (!of(value).equals(of(actual.get(key)))) {
                differences.add("time." + key + " is of another type");
            }
        });
        return differences;
    }
}
