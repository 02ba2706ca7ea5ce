package dev.sdelka.testkit.arbitrary;

import java.time.Clock;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Clocks that stand still. */
public final class Clocks {

    private static final int MAX_NANO = 999_999_999;

    private Clocks() {}

    /**
     * Clocks.
     *
     * @return in any zone, with fractions of a second, at a moment of our times
     */
    public static Arbitrary<Clock> any() {
        return Edges.ends(part -> Combinators.combine(
                        part.of(Instants.ours()),
                        part.of(Arbitraries.integers().between(0, MAX_NANO)),
                        part.of(ZoneIds.any()))
                .as((second, nano, zone) -> Clock.fixed(Instant.ofEpochSecond(second, nano), zone)));
    }
}
