package dev.sdelka.rest.parameter;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code fields[TITLE]=x&fields[CONTACT_IDS][]=1}: the query of an address, the body of a form, the query of a command in a
 * batch. Every value is a text, a map, or a list, which is what brackets make that count 0, 1, 2 … Stateless.
 */
public final class FormReader {

    private FormReader() {}

    /**
     * Reads pairs of names and values.
     *
     * @param text percent-encoded, plus signs for spaces
     * @return nested maps and lists
     * @throws IOException if there are too many, or brackets nest too deep
     */
    public static Map<String, @Nullable Object> read(String text) throws IOException {
        NestedFields fields = new NestedFields();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('&', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                addPair(text.substring(start, end), fields);
            }
            start = end + 1;
        }
        return fields.toMap();
    }

    private static void addPair(String pair, NestedFields fields) throws IOException {
        int equals = pair.indexOf('=');
        String name = PercentDecoder.decode(equals < 0 ? pair : pair.substring(0, equals));
        fields.add(name, equals < 0 ? "" : PercentDecoder.decode(pair.substring(equals + 1)));
    }
}
