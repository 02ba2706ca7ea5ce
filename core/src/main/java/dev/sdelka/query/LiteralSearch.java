package dev.sdelka.query;

/**
 * Finds a text in another in a time that grows with the lengths of both, whatever they hold. {@code String.indexOf} takes the product of the lengths at worst: a minute of a processor
 * for a filter of thirty thousand letters over a few long comments.
 */
final class LiteralSearch {

    /** Up to here the product is no more than a few times the length of the text, and the JDK is quicker. */
    private static final int SHORT = 32;

    private LiteralSearch() {}

    /** As {@code text.indexOf(part, from)}. */
    static int indexOf(String text, String part, int from) {
        return part.length() <= SHORT || text.length() - from < part.length()
                ? text.indexOf(part, from)
                : indexOfLong(text, part, from);
    }

    /** By Knuth, Morris and Pratt. */
    private static int indexOfLong(String text, String part, int from) {
        int[] borders = borders(part);
        int matched = 0;
        for (int at = from; at < text.length(); at++) {
            matched = longer(matched, text.charAt(at), part, borders);
            if (matched == part.length()) {
                return at - matched + 1;
            }
        }
        return -1;
    }

    /** For each beginning of a text: how long its longest end is that the text begins with, too. */
    private static int[] borders(String part) {
        int[] borders = new int[part.length()];
        for (int at = 1; at < part.length(); at++) {
            borders[at] = longer(borders[at - 1], part.charAt(at), part, borders);
        }
        return borders;
    }

    private static int longer(int matched, char next, String part, int[] borders) {
        int length = matched;
        while (length > 0 && part.charAt(length) != next) {
            length = borders[length - 1];
        }
        return part.charAt(length) == next ? length + 1 : 0;
    }
}
