package dev.sdelka.testkit.arbitrary;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Amounts of money without a currency, as the {@code OPPORTUNITY} of a deal. */
public final class Amounts {

    private static final long MAX_HUNDREDTHS = 999_999_999_999_999_999L;
    private static final long USUAL_HUNDREDTHS = 100_000_00;
    private static final int SCALE = 2;

    private Amounts() {}

    /**
     * Amounts.
     *
     * @return with two decimals; up to 16 digits before the point
     */
    public static Arbitrary<BigDecimal> any() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, between(USUAL_HUNDREDTHS)),
                        Tuple.of(1, between(MAX_HUNDREDTHS)),
                        Tuple.of(1, Edges.each(0L, 1L, -1L, -MAX_HUNDREDTHS, MAX_HUNDREDTHS)))
                .map(hundredths -> BigDecimal.valueOf(hundredths, SCALE));
    }

    private static Arbitrary<Long> between(long most) {
        return Arbitraries.longs().between(-most, most).withoutEdgeCases();
    }
}
