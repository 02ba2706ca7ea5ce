package dev.sdelka.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValuesProperties {

    private static final List<List<Object>> PAIRS = List.of(
            List.of(1L, 2L),
            List.of("a", "b"),
            List.of("a", "ab"),
            List.of(new BigDecimal("9.5"), BigDecimal.TEN),
            List.of(false, true),
            List.of(LocalDate.of(2024, 8, 30), LocalDate.of(2024, 9, 1)),
            List.of(Instant.EPOCH, Instant.EPOCH.plusNanos(1)),
            List.of(new Money(BigDecimal.ONE, "RUB"), new Money(BigDecimal.TEN, "RUB")),
            List.of(new FileReference(1, "b"), new FileReference(2, "a")));

    @Property
    @Label("texts are ordered by code point, which is the order of their bytes in UTF-8")
    void textOrderIsThatOfUtf8(@ForAll("anyTexts") String left, @ForAll("anyTexts") String right) {
        int bytes =
                Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
        assertThat(Integer.signum(Values.compare(left, right))).isEqualTo(Integer.signum(bytes));
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        assertThat(Integer.signum(Values.compare(left, right))).isEqualTo(Integer.signum(Arrays.compare(a, b)));
    }

    @Example
    @Label("decimals are equal whatever their scale, values of different types cannot be compared")
    void types() {
        assertThat(Values.compare(new BigDecimal("1.0"), new BigDecimal("1.00")))
                .isZero();
        assertThat(Values.compare(false, true)).isNegative();
        assertThatIllegalArgumentException().isThrownBy(() -> Values.compare(1L, "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Values.compare(1L, 1));
        assertThat(Values.NULLS_FIRST.compare(null, 1L)).isNegative();
        assertThat(Values.NULLS_FIRST.compare(null, null)).isZero();
    }

    @Example
    @Label("values of one type have the order of that type")
    void orderOfEachType() {
        for (List<Object> pair : PAIRS) {
            Object less = pair.get(0);
            Object greater = pair.get(1);
            assertThat(Values.compare(less, greater)).isNegative();
            assertThat(Values.compare(greater, less)).isPositive();
            assertThat(Values.compare(less, less)).isZero();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Values.compare(less, 'x'))
                    .withMessage("cannot compare " + less.getClass().getSimpleName() + " with Character");
        }
    }

    @Example
    @Label("money is compared with an amount whatever its currency, a file by its id")
    void moneyAndFiles() {
        Money roubles = new Money(new BigDecimal("10.00"), "RUB");
        assertThat(Values.compare(roubles, new BigDecimal("9.99"))).isPositive();
        assertThat(Values.compare(roubles, BigDecimal.TEN)).isZero();
        assertThat(Values.compare(roubles, new BigDecimal("10.01"))).isNegative();
        FileReference file = new FileReference(7, "a.txt");
        assertThat(Values.compare(file, 6L)).isPositive();
        assertThat(Values.compare(file, 7L)).isZero();
        assertThat(Values.compare(file, 8L)).isNegative();
    }

    @Example
    @Label("a condition on a field with several values holds if it holds for one that is not empty")
    void severalValues() {
        Predicate<Object> isTwo = one -> Values.compare(one, 2L) == 0;
        assertThat(Values.any(List.of(1L, 2L), isTwo)).isTrue();
        assertThat(Values.any(Arrays.asList(null, 2L), isTwo)).isTrue();
        assertThat(Values.any(Arrays.asList(1L, null), isTwo)).isFalse();
        assertThat(Values.any(List.of(), isTwo)).isFalse();
        assertThat(Values.any(2L, isTwo)).isTrue();
        assertThat(Values.any(1L, isTwo)).isFalse();
        assertThat(Values.any(null, isTwo)).isFalse();
    }

    @Example
    @Label("a field with several values is ordered by its first one")
    void severalValuesAreOrderedByTheFirst() {
        assertThat(Values.NULLS_FIRST.compare(List.of(1L, 9L), List.of(2L, 3L))).isNegative();
        assertThat(Values.NULLS_FIRST.compare(List.of(2L), 1L)).isPositive();
        assertThat(Values.NULLS_FIRST.compare(List.of(2L), null)).isPositive();
    }

    @Example
    @Label("patterns see flags as Y and N, days and moments in the form of ISO 8601, numbers in plain decimals")
    void texts() {
        assertThat(List.of(
                        Values.text(true),
                        Values.text(false),
                        Values.text(LocalDate.of(2024, 8, 30)),
                        Values.text(Instant.parse("2024-08-30T12:29:00Z")),
                        Values.text(new BigDecimal("1E-8")),
                        Values.text(new BigDecimal("100.50")),
                        Values.text(-7L),
                        Values.text("Ж")))
                .containsExactly("Y", "N", "2024-08-30", "2024-08-30T12:29:00Z", "0.00000001", "100.50", "-7", "Ж");
    }

    @Provide
    Arbitrary<String> anyTexts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(0x41, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF, 0x416),
                        Arbitraries.integers().between(1, 0xD7FF),
                        Arbitraries.integers().between(0xE000, 0x10FFFF))
                .list()
                .ofMaxSize(5)
                .map(this::text);
    }

    private String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }
}
