package dev.sdelka.reliability.load;

import java.time.Duration;

/**
 * How much load, and for how long.
 *
 * @param duration how long it goes on
 * @param sampleEvery how long it is between two looks at the process
 * @param rate calls in a second, of all callers together
 * @param callers how many threads call
 * @param deals how many deals there are all the time
 * @param seed what random choices begin from
 */
record LoadSettings(Duration duration, Duration sampleEvery, double rate, int callers, int deals, long seed) {

    LoadSettings {
        boolean isPositive = sampleEvery.compareTo(Duration.ZERO) > 0 && rate > 0 && callers > 0 && deals > 0;
        if (!isPositive || duration.compareTo(sampleEvery) < 0) {
            throw new IllegalArgumentException("rate, callers and deals are above zero, and the time holds samples");
        }
    }
}
