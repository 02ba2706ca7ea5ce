package dev.sdelka.validation;

/** The length of texts as limits count it: in code points, so that a character is one, whichever plane it is from. */
public final class TextLength {

    private TextLength() {}

    /**
     * How long a text is.
     *
     * @param text any text
     * @return the number of its code points
     */
    public static int of(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * Whether a text is longer than it may be.
     *
     * @param text any text
     * @param max the most code points
     * @return true if it has more
     */
    public static boolean isAbove(String text, int max) {
        return of(text) > max;
    }
}
