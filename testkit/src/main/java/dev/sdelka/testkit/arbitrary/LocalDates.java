package dev.sdelka.testkit.arbitrary;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Days that a field can hold: from the year 1000 to 9999. */
public final class LocalDates {

    static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Where our times begin and end; the simplest of all days is the first of them. */
    static final LocalDate OURS_FROM = LocalDate.of(2000, 1, 1);

    static final LocalDate OURS_TO = LocalDate.of(2039, 1, 1);

    private LocalDates() {}

    /**
     * Days.
     *
     * @return most from our times, some as early or late as can be
     */
    public static Arbitrary<LocalDate> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, between(OURS_FROM, OURS_TO)),
                Tuple.of(2, between(FIRST, LAST)),
                Tuple.of(
                        1,
                        Edges.each(
                                OURS_FROM,
                                FIRST,
                                LocalDate.EPOCH.minusDays(1),
                                LocalDate.EPOCH,
                                LocalDate.of(2024, 2, 29),
                                LAST)));
    }

    private static Arbitrary<LocalDate> between(LocalDate from, LocalDate to) {
        return Arbitraries.longs()
                .between(from.toEpochDay(), to.toEpochDay())
                .shrinkTowards(OURS_FROM.toEpochDay())
                .map(LocalDate::ofEpochDay)
                .withoutEdgeCases();
    }
}
