package dev.sdelka.rest.parameter;

import dev.sdelka.rest.json.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes maps and lists of names with brackets: {@code fields[TITLE]}, {@code fields[CONTACT_IDS][]}. Brackets that count 0, 1, 2 … make
 * a list. Serves one form.
 */
final class NestedFields {

    private static final int MAX_FIELDS = 100_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    private int count;

    void add(String name, String value) throws IOException {
        if (++count > MAX_FIELDS) {
            throw new IOException("it has more than " + MAX_FIELDS + " fields");
        }
        List<String> path = path(name);
        Map<String, @Nullable Object> parent = fields;
        for (String key : path.subList(0, path.size() - 1)) {
            parent = child(parent, key);
        }
        parent.put(keyIn(parent, path.get(path.size() - 1)), value);
    }

    Map<String, @Nullable Object> toMap() {
        fields.replaceAll((name, value) -> listsRestored(value));
        return fields;
    }

    private static Map<String, @Nullable Object> child(Map<String, @Nullable Object> parent, String key) {
        String name = keyIn(parent, key);
        if (parent.get(name) instanceof Child child) {
            return child;
        }
        Child child = new Child();
        parent.put(name, child);
        return child;
    }

    /** Empty brackets stand for the next number; an empty name at the top is a name. */
    private static String keyIn(Map<String, @Nullable Object> parent, String key) {
        return key.isEmpty() && parent instanceof Child child ? child.nextNumber() : key;
    }

    /** {@code a[b][c]} leads to a, b, c; a bracket that is not closed belongs to the name. */
    private static List<String> path(String name) throws IOException {
        int open = name.indexOf('[');
        if (open <= 0 || name.indexOf(']', open) < 0) {
            return List.of(name);
        }
        List<String> path = new ArrayList<>();
        path.add(name.substring(0, open));
        while (open < name.length() && name.charAt(open) == '[') {
            int close = name.indexOf(']', open);
            if (close < 0) {
                break;
            }
            if (path.size() >= JsonReader.MAX_DEPTH) {
                throw new IOException("brackets nest too deep");
            }
            path.add(name.substring(open + 1, close));
            open = close + 1;
        }
        return path;
    }

    /** Brackets that count from zero made a list. */
    private static @Nullable Object listsRestored(@Nullable Object value) {
        if (!(value instanceof Child map)) {
            return value;
        }
        map.replaceAll((key, element) -> listsRestored(element));
        int next = 0;
        for (String key : map.keySet()) {
            if (!key.equals(String.valueOf(next))) {
                return map;
            }
            next++;
        }
        return new ArrayList<>(map.values());
    }

    /** A map that brackets made, to tell it from a value. */
    private static final class Child extends LinkedHashMap<String, @Nullable Object> {
        private static final long serialVersionUID = 1L;
        private long next;

        @Override
        public @Nullable Object put(String key, @Nullable Object value) {
            if (NUMBER.matcher(key).matches()) {
                next = Math.max(next, Long.parseLong(key) + 1);
            }
            return super.put(key, value);
        }

        String nextNumber() {
            return String.valueOf(next);
        }
    }
}
