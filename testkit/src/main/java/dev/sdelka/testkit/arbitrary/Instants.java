package dev.sdelka.testkit.arbitrary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Moments that a field can hold: whole seconds, from the year 1000 to 9999. */
public final class Instants {

    private Instants() {}

    /**
     * Moments.
     *
     * @return most from our times, some as early or late as can be
     */
    public static Arbitrary<Instant> any() {
        Arbitrary<Long> all = between(second(LocalDates.FIRST), second(LocalDates.LAST));
        return Arbitraries.frequencyOf(
                        Tuple.of(4, ours().withoutEdgeCases()),
                        Tuple.of(2, all.withoutEdgeCases()),
                        Tuple.of(
                                1,
                                Edges.each(
                                        second(LocalDates.OURS_FROM),
                                        second(LocalDates.FIRST),
                                        -1L,
                                        0L,
                                        1L << 31,
                                        second(LocalDates.LAST))))
                .map(Instant::ofEpochSecond);
    }

    /** Seconds of our times. */
    static Arbitrary<Long> ours() {
        return between(second(LocalDates.OURS_FROM), second(LocalDates.OURS_TO));
    }

    private static Arbitrary<Long> between(long from, long to) {
        return Arbitraries.longs().between(from, to).shrinkTowards(second(LocalDates.OURS_FROM));
    }

    private static long second(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
