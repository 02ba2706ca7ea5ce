package dev.sdelka.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A pattern for text: literal parts with any text between two of them. Letters are compared without their case, in every script
 * (each code point folded to upper and then to lower case).
 *
 * @param parts the literal parts, at least one; the text begins with the first and ends with the last, either may be empty. They are
 *     kept folded, so that patterns which match the same are equal, and a search through many texts folds them once
 */
public record TextPattern(List<String> parts) {

    /** Keeps the parts folded, without empty ones between others: any text twice is any text. */
    public TextPattern {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a pattern has at least one part");
        }
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean isBetween = i > 0 && i < parts.size() - 1;
            if (!isBetween || !parts.get(i).isEmpty()) {
                kept.add(fold(parts.get(i)));
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
        String first = parts.get(0);
        if (parts.size() == 1) {
            return subject.equals(first);
        }
        String last = parts.get(parts.size() - 1);
        int from = first.length();
        int to = subject.length() - last.length();
        if (to < from || !subject.startsWith(first) || !subject.endsWith(last)) {
            return false;
        }
        for (String part : parts.subList(1, parts.size() - 1)) {
            int at = LiteralSearch.indexOf(subject, part, from);
            if (at < 0 || at + part.length() > to) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    /** By code point, because String.toLowerCase looks at the neighbours of a letter, which a part of a text has lost. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(letter)));
            at += Character.charCount(letter);
        }
        return folded.toString();
    }
}
