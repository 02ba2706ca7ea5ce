package dev.sdelka.testkit.arbitrary;

import dev.sdelka.field.TextLimits;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts, counted in code points: Latin, Cyrillic, emoji, signs that mean something to SQL or JSON, and any other. */
public final class Texts {

    private static final int SHORT = 12;

    private Texts() {}

    /**
     * Texts that a short field, such as a title, can hold.
     *
     * @return 1 to 255 code points
     */
    public static Arbitrary<String> any() {
        return upTo(TextLimits.MAX_SHORT);
    }

    /**
     * Texts that a field can hold: most are short, some are as long as they may be.
     *
     * @param maxLength the most code points, 1 or more
     * @return never empty, never malformed; the simplest is {@code a}
     */
    public static Arbitrary<String> upTo(int maxLength) {
        Arbitrary<String> shortOnes = codePoints(1, Math.min(SHORT, maxLength));
        return Arbitraries.frequencyOf(
                Tuple.of(12, shortOnes),
                Tuple.of(1, shortOnes.map(text -> repeated(text, maxLength))),
                Tuple.of(1, edges(maxLength)));
    }

    /** From the simplest one to the one that takes most room: each of its code points is a surrogate pair. */
    private static Arbitrary<String> edges(int maxLength) {
        return Edges.each("a", " ", "0", "'", "Ж", "ß", "😀", repeated("Ж", maxLength), repeated("😀", maxLength));
    }

    /**
     * Texts that are too long.
     *
     * @param maxLength the most code points that were allowed
     * @return texts with one code point more
     */
    public static Arbitrary<String> longerThan(int maxLength) {
        return codePoints(1, SHORT).map(text -> repeated(text, maxLength + 1));
    }

    /**
     * Texts with a NUL character or half of a surrogate pair.
     *
     * @return texts that no field can hold
     */
    public static Arbitrary<String> malformed() {
        return Arbitraries.of("\0", "\uD83D", "\uDE00", "\uDE00\uD83D")
                .flatMap(wrong -> codePoints(0, SHORT).map(text -> text + wrong + "."));
    }

    private static Arbitrary<String> codePoints(int min, int max) {
        return codePoint().list().ofMinSize(min).ofMaxSize(max).map(Texts::text).withoutEdgeCases();
    }

    private static Arbitrary<Integer> codePoint() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between('a', 'z')), // the first is the simplest
                Tuple.of(6, Arbitraries.integers().between(' ', '~')),
                Tuple.of(6, Arbitraries.integers().between(0x0400, 0x04FF)),
                Tuple.of(2, Arbitraries.integers().between(0x1F300, 0x1FAFF)),
                Tuple.of(
                        2,
                        Arbitraries.of('\n', '\r', '\t', '\\', '"', '\'', '%', '_', '\u007F', '\u0001')
                                .map(c -> (int) c)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                0xDF, 0x0130, 0x0301, 0x200D, 0x2028, 0xD7FF, 0xE000, 0xFEFF, 0xFFFF, 0x10000,
                                0x10FFFF)),
                Tuple.of(1, Arbitraries.integers().between(1, 0xD7FF)));
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    private static String repeated(String text, int length) {
        int unit = text.codePointCount(0, text.length());
        String enough = text.repeat(length / unit + 1);
        return enough.substring(0, enough.offsetByCodePoints(0, length));
    }
}
