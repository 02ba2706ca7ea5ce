package dev.sdelka.rest.envelope;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How the wire writes a moment: {@code 2024-08-30T14:29:00+02:00}. */
public final class WireTime {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private WireTime() {}

    /**
     * Writes a moment.
     *
     * @param instant the moment
     * @param zone in whose time
     * @return always with seconds and an offset in digits
     */
    public static String format(Instant instant, ZoneId zone) {
        return FORMAT.format(instant.atZone(zone));
    }
}
