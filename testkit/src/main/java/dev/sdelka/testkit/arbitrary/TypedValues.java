package dev.sdelka.testkit.arbitrary;

import dev.sdelka.field.Decimals;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import dev.sdelka.field.TextLimits;
import dev.sdelka.field.ValueKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values of each kind, as deals hold them. */
public final class TypedValues {

    private static final long MAX_HUNDREDTHS = 999_999_999_999_999_999L;
    private static final int MAX_DIGITS_LEFT = 40;

    private TypedValues() {}

    /**
     * Values of a kind.
     *
     * @param kind the kind
     * @param maxLength the most code points of a text
     * @return values that a field of the kind can hold
     */
    public static Arbitrary<Object> of(ValueKind kind, int maxLength) {
        return switch (kind) {
            case TEXT -> Texts.upTo(maxLength).map(text -> text);
            case ID -> Ids.any().map(id -> id);
            case INTEGER -> integers().map(number -> number);
            case FLAG -> Arbitraries.of(true, false);
            case AMOUNT -> money().map(amount -> amount);
            case DECIMAL -> decimals().map(number -> number);
            case DATE -> Moments.days().map(day -> day);
            case DATETIME -> Moments.instants().map(moment -> moment);
            case MONEY -> Combinators.combine(decimals(), currencies()).as(Money::new);
            case FILE -> files().map(file -> file);
        };
    }

    private static Arbitrary<Long> integers() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(-100, 100)),
                Tuple.of(1, Arbitraries.longs()),
                Tuple.of(1, Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE)));
    }

    /**
     * Amounts of money.
     *
     * @return with two decimals; up to 16 digits before the point
     */
    public static Arbitrary<BigDecimal> money() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.longs().between(-100_000_00, 100_000_00)),
                        Tuple.of(1, Arbitraries.longs().between(-MAX_HUNDREDTHS, MAX_HUNDREDTHS)),
                        Tuple.of(1, Arbitraries.of(0L, 1L, -1L, -MAX_HUNDREDTHS, MAX_HUNDREDTHS)))
                .map(hundredths -> BigDecimal.valueOf(hundredths, 2));
    }

    private static Arbitrary<String> currencies() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("RUB", "USD")),
                Tuple.of(1, Arbitraries.strings().withCharRange('A', 'Z').ofLength(3)));
    }

    private static Arbitrary<FileReference> files() {
        return Combinators.combine(Ids.any().map(id -> Math.min(id, Deals.MAX_ID)), Texts.upTo(TextLimits.MAX_SHORT))
                .as(FileReference::new);
    }

    /** Without zeros at the end, as deals hold decimals; many are whole numbers, which a store may take for the other kind. */
    private static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> digits = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(-1000, 1000).map(BigInteger::valueOf)),
                Tuple.of(1, Arbitraries.longs().map(BigInteger::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .map(number -> BigInteger.valueOf(number).pow(3))));
        Arbitrary<Integer> scales = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, MAX_DIGITS_LEFT)));
        return Combinators.combine(digits, scales)
                .as((unscaled, scale) -> Decimals.plain(new BigDecimal(unscaled, scale)));
    }
}
