package dev.sdelka.rest.parameter;

import dev.sdelka.rest.json.JsonReader;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code fields[TITLE]=x&fields[CONTACT_IDS][]=1}: the query of an address, or the body of a form. Every value is a text, a
 * map, or a list, which is what brackets make that count 0, 1, 2 … Stateless.
 */
public final class FormReader {

    private static final int MAX_FIELDS = 100_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private FormReader() {}

    /**
     * Reads pairs of names and values.
     *
     * @param text percent-encoded, plus signs for spaces
     * @return nested maps and lists
     * @throws IOException if an escape is broken, or brackets nest too deep
     */
    public static Map<String, @Nullable Object> read(String text) throws IOException {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        int fields = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('&', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                if (++fields > MAX_FIELDS) {
                    throw new IOException("it has more than " + MAX_FIELDS + " fields");
                }
                readPair(text.substring(start, end), result);
            }
            start = end + 1;
        }
        result.replaceAll((name, value) -> listsRestored(value));
        return result;
    }

    private static void readPair(String pair, Map<String, @Nullable Object> result) throws IOException {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        List<String> path = path(name);
        if (path.size() > JsonReader.MAX_DEPTH) {
            throw new IOException("brackets nest too deep");
        }
        Map<String, @Nullable Object> parent = result;
        for (String key : path.subList(0, path.size() - 1)) {
            parent = child(parent, key);
        }
        parent.put(keyIn(parent, path.get(path.size() - 1)), value);
    }

    private static Map<String, @Nullable Object> child(Map<String, @Nullable Object> parent, String key) {
        String name = keyIn(parent, key);
        if (parent.get(name) instanceof FormMap child) {
            return child;
        }
        FormMap child = new FormMap();
        parent.put(name, child);
        return child;
    }

    /** Empty brackets stand for the next number; an empty name at the top is a name. */
    private static String keyIn(Map<String, @Nullable Object> parent, String key) {
        return key.isEmpty() && parent instanceof FormMap map ? map.nextNumber() : key;
    }

    /** {@code a[b][c]} leads to a, b, c; a bracket that is not closed belongs to the name. */
    private static List<String> path(String name) {
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
            path.add(name.substring(open + 1, close));
            open = close + 1;
        }
        return path;
    }

    /** Brackets that count from zero made a list. */
    private static @Nullable Object listsRestored(@Nullable Object value) {
        if (!(value instanceof FormMap map)) {
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

    private static String decode(String text) throws IOException {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IOException("a percent sign is followed by no hexadecimal digits", e);
        }
    }

    /** A map that brackets made, to tell it from a value. */
    private static final class FormMap extends LinkedHashMap<String, @Nullable Object> {
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
