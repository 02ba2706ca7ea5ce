package dev.sdelka.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sdelka.validation.TextLength;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLimitsTest {

    @Test
    void shortTextsHaveAtMost255CharactersOfAnyPlane() {
        for (String letter : List.of("x", "Я", "🎉")) {
            assertThat(TextLimits.isShort(letter.repeat(255))).isTrue();
            assertThat(TextLimits.isShort(letter.repeat(256))).isFalse();
        }
        assertThat(TextLimits.isShort("")).isTrue();
    }

    @Test
    void zeroAndHalvesOfCharactersAreMalformed() {
        for (String malformed : List.of("\0", "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "a\uDC00b")) {
            assertThat(TextLimits.isMalformed(malformed)).isTrue();
            assertThat(TextLimits.isShort(malformed)).isFalse();
        }
        for (String wellFormed : List.of("", "\u0001", "\uD7FF", "\uE000", "\uD800\uDC00", "\uFFFF")) {
            assertThat(TextLimits.isMalformed(wellFormed)).isFalse();
        }
    }

    @Test
    void valuesRefuseTextsThatAreNotShort() {
        assertThatCode(() -> TextLimits.requireShort("x".repeat(255))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> TextLimits.requireShort("x".repeat(256)));
        assertThatIllegalArgumentException().isThrownBy(() -> TextLimits.requireShort("\0"));
    }

    @Test
    void lengthsCountCharactersNotUnits() {
        assertThat(TextLength.of("🎉Я")).isEqualTo(2);
        assertThat(TextLength.isAbove("🎉🎉", 2)).isFalse();
        assertThat(TextLength.isAbove("🎉🎉", 1)).isTrue();
    }
}
