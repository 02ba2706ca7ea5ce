package dev.sdelka.reliability.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a long run.
 *
 * @param duration how long it went on
 * @param processorNanos how long all threads of the process ran meanwhile
 * @param events how many changes listeners heard of
 * @param samples what was seen, in order
 * @param lines all calls, by door and kind
 * @param fault what went wrong first: a call that failed, or content that is not what the callers know; null if nothing did
 */
record LoadResult(
        Duration duration,
        long processorNanos,
        long events,
        List<Sample> samples,
        Map<String, CallTimes.Line> lines,
        @Nullable Throwable fault) {

    List<Comparison> comparisons() {
        return Comparison.of(samples);
    }

    /** Whether nothing went wrong, and all measures are flat. */
    boolean holds() {
        List<Comparison> comparisons = comparisons();
        return fault == null && !comparisons.isEmpty() && comparisons.stream().allMatch(Comparison::isFlat);
    }
}
