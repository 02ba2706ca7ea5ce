package dev.sdelka.testkit.arbitrary;

import dev.sdelka.query.TextPattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Patterns for texts. */
public final class TextPatterns {

    private static final int MAX_LENGTH = 12;

    private TextPatterns() {}

    /**
     * Patterns.
     *
     * @return a text anywhere; with signs that stand for any text; signs that databases would misread
     */
    public static Arbitrary<TextPattern> any() {
        Arbitrary<String> texts = Texts.upTo(MAX_LENGTH).withoutEdgeCases();
        return Arbitraries.oneOf(
                texts.map(TextPattern::contains),
                texts.map(text -> TextPattern.of(text + "%")),
                texts.map(text -> TextPattern.of("%" + text)),
                texts.map(TextPattern::of),
                Edges.each("", "%", "%%", "_", "\\", "'", "a%b%c", "ß", "😀").map(TextPattern::of));
    }
}
