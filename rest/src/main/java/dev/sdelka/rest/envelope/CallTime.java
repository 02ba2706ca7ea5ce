package dev.sdelka.rest.envelope;

import dev.sdelka.rest.limit.OperatingTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The account of time in an answer.
 *
 * @param start when the call came in; of a command in a batch, when its method began
 * @param durationNanos from then until the answer was about to be written
 * @param processingNanos of these, the time that the method itself took
 * @param operation what the method has taken in the last ten minutes, this call included
 */
public record CallTime(Instant start, long durationNanos, long processingNanos, OperatingTime.Usage operation) {

    private static final int MICROS = 6;

    /**
     * The account as the wire shows it.
     *
     * @param zone the portal's zone
     * @return numbers and texts by name, in the order of the wire
     */
    public Map<String, Object> toFields(ZoneId zone) {
        Instant begin = start.truncatedTo(ChronoUnit.MICROS);
        long duration = TimeUnit.NANOSECONDS.toMicros(durationNanos);
        Instant finish = begin.plus(duration, ChronoUnit.MICROS);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("start", unixSeconds(begin));
        fields.put("finish", unixSeconds(finish));
        fields.put("duration", seconds(duration));
        fields.put("processing", seconds(TimeUnit.NANOSECONDS.toMicros(processingNanos)));
        fields.put("date_start", WireTime.format(begin, zone));
        fields.put("date_finish", WireTime.format(finish, zone));
        fields.put("operating_reset_at", operation.resetAt().getEpochSecond());
        fields.put("operating", seconds(TimeUnit.NANOSECONDS.toMicros(operation.nanos())));
        return fields;
    }

    private static BigDecimal unixSeconds(Instant instant) {
        return seconds(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    private static BigDecimal seconds(long micros) {
        return micros == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(micros, MICROS);
    }
}
