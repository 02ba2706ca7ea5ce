package dev.sdelka.rest.call;

import java.util.Locale;

/** How callers write the name of a method: in any case, with slashes around it, with {@code .json} behind it. */
public final class MethodName {

    private static final String JSON_SUFFIX = ".json";

    private MethodName() {}

    /**
     * The name alone.
     *
     * @param text what stands where a name is expected
     * @return without slashes at either end, and without the suffix; in the case in which it was written
     */
    public static String of(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == '/') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == '/') {
            end--;
        }
        String name = text.substring(start, end);
        return name.toLowerCase(Locale.ROOT).endsWith(JSON_SUFFIX)
                ? name.substring(0, name.length() - JSON_SUFFIX.length())
                : name;
    }
}
