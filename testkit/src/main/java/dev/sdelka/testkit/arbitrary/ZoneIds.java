package dev.sdelka.testkit.arbitrary;

import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Zones of portals. */
public final class ZoneIds {

    private static final int MIN_QUARTERS = -12 * 4;
    private static final int MAX_QUARTERS = 14 * 4;
    private static final int SECONDS_IN_QUARTER = 15 * 60;

    private ZoneIds() {}

    /**
     * Zones.
     *
     * @return offsets from −12 to +14 and zones with summer times; UTC is the simplest
     */
    public static Arbitrary<ZoneId> any() {
        Arbitrary<ZoneId> offsets = Arbitraries.integers()
                .between(MIN_QUARTERS, MAX_QUARTERS)
                .map(quarters -> ZoneOffset.ofTotalSeconds(quarters * SECONDS_IN_QUARTER));
        Arbitrary<ZoneId> regions = Edges.each(
                        "Europe/Moscow",
                        "Europe/Berlin",
                        "America/New_York",
                        "Asia/Kolkata",
                        "Pacific/Kiritimati",
                        "Etc/GMT+12")
                .map(ZoneId::of);
        return Arbitraries.oneOf(offsets, regions);
    }
}
