package dev.sdelka.testkit.arbitrary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Days, moments, zones and clocks. */
public final class Moments {

    private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final long FIRST_SECOND = second(FIRST_DAY);
    private static final long LAST_SECOND = second(LAST_DAY);

    private Moments() {}

    /**
     * Days that a field can hold.
     *
     * @return most from our times, some as early or late as can be
     */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<Long> any = Arbitraries.longs().between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay());
        Arbitrary<Long> ours = Arbitraries.longs()
                .between(
                        LocalDate.of(1999, 1, 1).toEpochDay(),
                        LocalDate.of(2039, 1, 1).toEpochDay());
        return Arbitraries.frequencyOf(
                        Tuple.of(4, ours),
                        Tuple.of(2, any),
                        Tuple.of(1, Arbitraries.of(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay(), -1L, 0L)))
                .map(LocalDate::ofEpochDay);
    }

    /**
     * Moments that a field can hold.
     *
     * @return of whole seconds, most from our times
     */
    public static Arbitrary<Instant> instants() {
        Arbitrary<Long> any = Arbitraries.longs().between(FIRST_SECOND, LAST_SECOND);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, ourSeconds()),
                        Tuple.of(2, any),
                        Tuple.of(1, Arbitraries.of(FIRST_SECOND, LAST_SECOND, -1L, 0L)))
                .map(Instant::ofEpochSecond);
    }

    /**
     * Zones of portals.
     *
     * @return offsets from −12 to +14 and zones with summer times
     */
    public static Arbitrary<ZoneId> zones() {
        Arbitrary<ZoneId> offsets = Arbitraries.integers()
                .between(-12 * 4, 14 * 4)
                .map(quarters -> ZoneOffset.ofTotalSeconds(quarters * 15 * 60));
        Arbitrary<ZoneId> regions = Arbitraries.of(
                        "Europe/Moscow",
                        "Europe/Berlin",
                        "America/New_York",
                        "Asia/Kolkata",
                        "Pacific/Kiritimati",
                        "Etc/GMT+12")
                .map(ZoneId::of);
        return Arbitraries.oneOf(offsets, regions);
    }

    /**
     * Clocks that stand still.
     *
     * @return in any zone, with fractions of a second, at a moment of our times
     */
    public static Arbitrary<Clock> clocks() {
        return Combinators.combine(ourSeconds(), Arbitraries.integers().between(0, 999_999_999), zones())
                .as((second, nano, zone) -> Clock.fixed(Instant.ofEpochSecond(second, nano), zone));
    }

    private static Arbitrary<Long> ourSeconds() {
        return Arbitraries.longs().between(second(LocalDate.of(1999, 1, 1)), second(LocalDate.of(2039, 1, 1)));
    }

    private static long second(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
