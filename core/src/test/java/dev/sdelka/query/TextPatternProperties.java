package dev.sdelka.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextPatternProperties {

    @Property
    @Label("a pattern matches what the regular expression of its parts matches")
    void agreesWithARegularExpression(@ForAll("texts") String text, @ForAll("patterns") String pattern) {
        String expression =
                List.of(pattern.split("%", -1)).stream().map(Pattern::quote).collect(Collectors.joining(".*"));
        assertThat(TextPattern.of(pattern).matches(text))
                .isEqualTo(Pattern.compile(expression, Pattern.DOTALL)
                        .matcher(text)
                        .matches());
    }

    @Property
    @Label("a text contains each of its parts, in any case")
    void containsItsParts(
            @ForAll("cyrillic") String before, @ForAll("cyrillic") String part, @ForAll("cyrillic") String after) {
        String text = before + part + after;
        assertThat(TextPattern.contains(part.toUpperCase(Locale.ROOT)).matches(text))
                .isTrue();
        assertThat(TextPattern.of(before + "%").matches(text)).isTrue();
        assertThat(TextPattern.of("%" + after).matches(text)).isTrue();
        assertThat(TextPattern.of(before + "%" + after).matches(text)).isTrue();
        assertThat(TextPattern.of(text).matches(text)).isTrue();
    }

    @Property
    @Label("patterns that differ in nothing but the case of letters are equal, for they match the same")
    void caseMakesNoDifference(@ForAll String text, @ForAll("patterns") String pattern) {
        assertThat(TextPattern.of(pattern.toUpperCase(Locale.ROOT))).isEqualTo(TextPattern.of(pattern));
        TextPattern folded = TextPattern.contains(text);
        assertThat(new TextPattern(folded.parts())).isEqualTo(folded);
        assertThat(folded.matches("<" + text + ">")).isTrue();
    }

    @Example
    @Label("letters of every script, signs that mean something elsewhere, and nothing at all")
    void examples() {
        assertThat(TextPattern.of("МОЛ%").matches("молоко")).isTrue();
        assertThat(TextPattern.of("%Ё").matches("её")).isTrue();
        assertThat(TextPattern.of("ΣΑΣ").matches("σας")).isTrue();
        assertThat(TextPattern.contains("_").matches("a")).isFalse();
        assertThat(TextPattern.contains("%").matches("50%")).isTrue();
        assertThat(TextPattern.contains("%").matches("50")).isFalse();
        assertThat(TextPattern.of("aba%aba").matches("aba")).isFalse();
        assertThat(TextPattern.of("%aa%a").matches("aa")).isFalse();
        assertThat(TextPattern.of("%ab%ab%").matches("xab")).isFalse();
        assertThat(TextPattern.of("%ab%ba%").matches("xaba")).isFalse();
        assertThat(TextPattern.of("").matches("")).isTrue();
        assertThat(TextPattern.of("").matches("a")).isFalse();
        assertThat(TextPattern.of("%").matches("")).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new TextPattern(List.of()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab\n").ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.strings().withChars("ab%").ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> cyrillic() {
        return Arbitraries.strings().withCharRange('а', 'я').ofMaxLength(5);
    }
}
