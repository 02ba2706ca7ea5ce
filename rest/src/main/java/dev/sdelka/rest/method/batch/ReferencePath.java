package dev.sdelka.rest.method.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference in a text: {@code $result[command][key]…}. Read by hand, for the JDK's expressions recurse for each bracket.
 *
 * @param start where it begins
 * @param end where it ends
 * @param keys what stands in brackets
 */
record ReferencePath(int start, int end, List<String> keys) {

    private static final String SIGN = "$result[";

    /** Null if there is none from a position on. */
    static @Nullable ReferencePath find(String text, int from) {
        for (int start = text.indexOf(SIGN, from); start >= 0; start = text.indexOf(SIGN, start + 1)) {
            List<String> keys = new ArrayList<>();
            int end = start + SIGN.length() - 1;
            while (end < text.length() && text.charAt(end) == '[') {
                int close = closing(text, end);
                if (close < 0) {
                    break;
                }
                keys.add(text.substring(end + 1, close));
                end = close + 1;
            }
            if (!keys.isEmpty()) {
                return new ReferencePath(start, end, keys);
            }
        }
        return null;
    }

    /** Where a bracket is closed; below zero if another is opened before. */
    private static int closing(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == ']') {
                return i;
            } else if (text.charAt(i) == '[') {
                return -1;
            }
        }
        return -1;
    }

    boolean isWhole(String text) {
        return start == 0 && end == text.length();
    }
}
