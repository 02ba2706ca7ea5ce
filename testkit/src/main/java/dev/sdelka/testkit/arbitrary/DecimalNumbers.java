package dev.sdelka.testkit.arbitrary;

import dev.sdelka.field.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Decimal numbers, as user fields hold them. */
public final class DecimalNumbers {

    private static final int MAX_DIGITS_LEFT = 40;

    private DecimalNumbers() {}

    /**
     * Numbers without zeros at the end, as deals hold them; many are whole numbers, which a store may take for the other kind.
     *
     * @return up to 40 decimals and 57 digits
     */
    public static Arbitrary<BigDecimal> any() {
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
        Arbitrary<BigDecimal> numbers = Combinators.combine(digits, scales).as(BigDecimal::new);
        Arbitrary<BigDecimal> edges = Edges.each("0", "1", "0.1", "9223372036854775808", "-1E-40", "1E+56")
                .map(BigDecimal::new);
        return Edges.beside(numbers, edges).map(Decimals::plain);
    }
}
