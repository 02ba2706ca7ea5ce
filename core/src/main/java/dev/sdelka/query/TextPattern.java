package dev.sdelka.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A pattern for text: literal parts with any text between two of them. Letters are compared without their case, in every script
 * (each code point folded to upper and then to lower case).
 *
 * @param parts the literal parts, at least one; the text begins with the first and ends with the last, either may be empty
 */
public record TextPattern(List<String> parts) {

    /** Keeps an unmodifiable copy of the parts, without empty ones between others: any text twice is any text. */
    public TextPattern {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a pattern has at least one part");
        }
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean isBetween = i > 0 && i < parts.size() - 1;
            if (!isBetween || !parts.get(i).isEmpty()) {
                kept.add(parts.get(i));
            }
        }
        parts = List.copyOf(kept);
    }

    /**
     * A pattern that a text matches which has the given one anywhere.
     *
     * @param text a literal text
     * @return the pattern
     */
    public static TextPattern contains(String text) {
        return new TextPattern(List.of("", text, ""));
    }

    /**
     * A pattern in which {@code %} stands for any text, and everything else for itself.
     *
     * @param pattern such as {@code мол%}
     * @return the pattern
     */
    public static TextPattern of(String pattern) {
        return new TextPattern(Arrays.asList(pattern.split("%", -1)));
    }

    /**
     * Whether a text matches.
     *
     * @param text the text
     * @return true if it matches
     */
    public boolean matches(String text) {
        String subject = fold(text);
        String first = fold(parts.get(0));
        if (parts.size() == 1) {
            return subject.equals(first);
        }
        String last = fold(parts.get(parts.size() - 1));
        int from = first.length();
        int to = subject.length() - last.length();
        if (to < from || !subject.startsWith(first) || !subject.endsWith(last)) {
            return false;
        }
        for (String part : parts.subList(1, parts.size() - 1)) {
            String folded = fold(part);
            int at = subject.indexOf(folded, from);
            if (at < 0 || at + folded.length() > to) {
                return false;
            }
            from = at + folded.length();
        }
        return true;
    }

    private static String fold(String text) {
        // by code point, because String.toLowerCase looks at the neighbours of a letter, which a part of a text has
        // lost
        return text.codePoints()
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
