package dev.sdelka.rest.envelope;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How the wire writes a moment: {@code 2024-08-30T14:29:00+02:00}. */
public final class WireTime {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    /** Before there were time zones, offsets had seconds, which this form cannot tell: there it tells the time of a whole minute's offset. */
    private static final int SECONDS_IN_MINUTE = 60;

    private WireTime() {}

    /**
     * Writes a moment.
     *
     * @param instant the moment
     * @param zone in whose time
     * @return always with seconds and an offset in digits
     */
    public static String format(Instant instant, ZoneId zone) {
        int seconds = zone.getRules().getOffset(instant).getTotalSeconds();
        return FORMAT.format(instant.atOffset(ZoneOffset.ofTotalSeconds(seconds - seconds % SECONDS_IN_MINUTE)));
    }
}
