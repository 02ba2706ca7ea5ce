package dev.sdelka.rest.call;

import dev.sdelka.rest.limit.OperatingTime;
import java.time.Instant;

/**
 * What came of a call that was not refused.
 *
 * @param result what the method answered
 * @param start when the method began
 * @param processingNanos how long it ran
 * @param operation what it has taken in the last ten minutes, this call included
 */
public record CallOutcome(RestResult result, Instant start, long processingNanos, OperatingTime.Usage operation) {}
