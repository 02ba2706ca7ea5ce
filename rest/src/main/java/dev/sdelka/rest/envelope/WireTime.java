package dev.sdelka.rest.envelope;

import dev.sdelka.rest.json.WireText;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How the wire writes a moment: {@code 2024-08-30T14:29:00+02:00}. */
public final class WireTime {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    /** Before there were time zones, offsets had seconds, which this form cannot tell: there it tells the time of a whole minute's offset. */
    private static final int SECONDS_IN_MINUTE = 60;

    private static final int MINUTES_IN_HOUR = 60;
    private static final int LAST_YEAR = 9_999;

    private WireTime() {}

    /**
     * Writes a moment.
     *
     * @param instant the moment
     * @param zone in whose time
     * @return always with seconds and an offset in digits
     */
    public static String format(Instant instant, ZoneId zone) {
        WireText text = new WireText();
        return append(text, instant, zone) ? text.toString() : formatFarAway(instant, zone);
    }

    /**
     * Writes a moment without making anything.
     *
     * @param text receives it
     * @param instant the moment
     * @param zone in whose time
     * @return false, and nothing is written, if its year has not four digits
     */
    public static boolean append(WireText text, Instant instant, ZoneId zone) {
        int offset = offset(instant, zone);
        LocalDateTime local =
                LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.ofTotalSeconds(offset));
        if (local.getYear() < 0 || local.getYear() > LAST_YEAR) {
            return false;
        }
        text.digits(local.getYear(), 4).append('-').digits(local.getMonthValue(), 2);
        text.append('-').digits(local.getDayOfMonth(), 2);
        text.append('T').digits(local.getHour(), 2).append(':').digits(local.getMinute(), 2);
        text.append(':').digits(local.getSecond(), 2);
        int minutes = Math.abs(offset) / SECONDS_IN_MINUTE;
        text.append(offset < 0 ? '-' : '+').digits(minutes / MINUTES_IN_HOUR, 2);
        text.append(':').digits(minutes % MINUTES_IN_HOUR, 2);
        return true;
    }

    private static String formatFarAway(Instant instant, ZoneId zone) {
        return FORMAT.format(instant.atOffset(ZoneOffset.ofTotalSeconds(offset(instant, zone))));
    }

    private static int offset(Instant instant, ZoneId zone) {
        int seconds = zone.getRules().getOffset(instant).getTotalSeconds();
        return seconds - seconds % SECONDS_IN_MINUTE;
    }
}
