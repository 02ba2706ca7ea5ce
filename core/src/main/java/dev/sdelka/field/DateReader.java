package dev.sdelka.field;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and moments. A day that comes with a time and an offset is its day in UTC, because a portal shows a day as its
 * midnight in UTC, told in the portal's zone: so a value that was read can be written back and stays the same day. Days lie from
 * 1000-01-01 to 9999-12-31, moments between their midnights in UTC, so that a year has four digits in every zone. A moment without an
 * offset stays one day away from these ends, so that the zone does not decide whether it is accepted.
 */
final class DateReader {

    private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Instant FIRST_MOMENT = FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LAST_MOMENT = LAST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC);

    private static final Instant FIRST_LOCAL = FIRST_MOMENT.plus(1, ChronoUnit.DAYS);
    private static final Instant LAST_LOCAL = LAST_MOMENT.minus(1, ChronoUnit.DAYS);

    /** The formatter alone would take a time with both separators, or with none. */
    private static final Pattern FORM = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d([Tt ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?([Zz]|[+-]\\d\\d:?\\d\\d)?)?");

    /** {@code 2024-08-30}, then an optional time after a T or a space, then an optional offset. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendValue(ChronoField.YEAR, 4)
            .appendLiteral('-')
            .appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .appendLiteral('-')
            .appendValue(ChronoField.DAY_OF_MONTH, 2)
            .optionalStart()
            .appendPattern("['T'][' ']HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalEnd()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId zone;

    DateReader(ZoneId zone) {
        this.zone = zone;
    }

    @Nullable
    LocalDate date(Object raw) {
        try {
            LocalDate date;
            if (raw instanceof LocalDate day) {
                date = day;
            } else if (raw instanceof LocalDateTime local) {
                date = local.toLocalDate();
            } else if (raw instanceof Instant instant) {
                date = LocalDate.ofInstant(instant, ZoneOffset.UTC);
            } else if (raw instanceof OffsetDateTime moment) {
                date = LocalDate.ofInstant(moment.toInstant(), ZoneOffset.UTC);
            } else if (raw instanceof ZonedDateTime moment) {
                date = LocalDate.ofInstant(moment.toInstant(), ZoneOffset.UTC);
            } else if (raw instanceof String text && FORM.matcher(text).matches()) {
                TemporalAccessor parsed = ISO.parse(text);
                date = parsed.isSupported(ChronoField.INSTANT_SECONDS)
                        ? LocalDate.ofInstant(Instant.from(parsed), ZoneOffset.UTC)
                        : LocalDate.from(parsed);
            } else {
                return null;
            }
            return date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY) ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day alone is its midnight in the portal's zone. Fractions of a second are dropped: the portal shows none. */
    @Nullable
    Instant instant(Object raw) {
        try {
            Instant instant;
            if (raw instanceof Instant moment) {
                instant = moment;
            } else if (raw instanceof OffsetDateTime moment) {
                instant = moment.toInstant();
            } else if (raw instanceof ZonedDateTime moment) {
                instant = moment.toInstant();
            } else if (raw instanceof LocalDateTime local) {
                instant = inZone(local);
            } else if (raw instanceof LocalDate day) {
                instant = inZone(day.atStartOfDay());
            } else if (raw instanceof String text && FORM.matcher(text).matches()) {
                instant = parseInstant(text);
            } else {
                return null;
            }
            return instant == null || instant.isBefore(FIRST_MOMENT) || instant.isAfter(LAST_MOMENT)
                    ? null
                    : instant.truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Instant parseInstant(String text) {
        TemporalAccessor parsed = ISO.parse(text);
        if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
            return Instant.from(parsed);
        }
        LocalTime time = parsed.query(TemporalQueries.localTime());
        LocalDate date = LocalDate.from(parsed);
        return inZone(time == null ? date.atStartOfDay() : date.atTime(time));
    }

    private @Nullable Instant inZone(LocalDateTime local) {
        Instant literal = local.toInstant(ZoneOffset.UTC);
        return literal.isBefore(FIRST_LOCAL) || literal.isAfter(LAST_LOCAL)
                ? null
                : local.atZone(zone).toInstant();
    }
}
