package dev.sdelka.benchmarks.runner;

import java.util.Map;

/**
 * What a lane did in one round.
 *
 * @param operations how many operations it finished, above zero
 * @param nanos how long they took together, above zero
 * @param measures what else was seen
 */
public record Slice(long operations, long nanos, Map<Measure, Double> measures) {

    private static final double NANOS_PER_SECOND = 1e9;

    /** Refuses a slice in which nothing was done, for it has no rate. */
    public Slice {
        if (operations <= 0 || nanos <= 0) {
            throw new IllegalArgumentException("a slice has operations that take time");
        }
        measures = Map.copyOf(measures);
    }

    /**
     * The throughput.
     *
     * @return operations per second
     */
    public double rate() {
        return operations * NANOS_PER_SECOND / nanos;
    }
}
