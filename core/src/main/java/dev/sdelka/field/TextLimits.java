package dev.sdelka.field;

/** How long texts in settings may be. */
public final class TextLimits {

    /** The most characters (code points) of a name, a label or an id. */
    public static final int MAX_SHORT = 255;

    private TextLimits() {}

    /**
     * Whether a text is short enough for a name, a label or an id, and can be stored: no NUL character, no half of a surrogate pair.
     *
     * @param text any text
     * @return true if it is
     */
    public static boolean isShort(String text) {
        return text.codePointCount(0, text.length()) <= MAX_SHORT && !isMalformed(text);
    }

    /**
     * Refuses a text that is not short enough.
     *
     * @param text any text
     * @throws IllegalArgumentException if it is longer than 255 characters or cannot be stored
     */
    public static void requireShort(String text) {
        if (!isShort(text)) {
            throw new IllegalArgumentException("a text of more than " + MAX_SHORT + " characters, or a malformed one");
        }
    }

    static boolean isMalformed(String text) {
        return text.codePoints()
                .anyMatch(letter ->
                        letter == 0 || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE));
    }
}
