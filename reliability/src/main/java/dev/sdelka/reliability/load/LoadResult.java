package dev.sdelka.reliability.load;

import dev.sdelka.reliability.trial.TrialFailure;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

    private static final double NANOS_PER_SECOND = 1e9;

    List<Comparison> comparisons() {
        return Comparison.of(samples);
    }

    /** Whether nothing went wrong, and all measures are flat. */
    boolean holds() {
        List<Comparison> comparisons = comparisons();
        return fault == null && !comparisons.isEmpty() && comparisons.stream().allMatch(Comparison::isFlat);
    }

    /** How many calls were made, those that were refused too. */
    long calls() {
        return lines.entrySet().stream()
                .filter(line -> !line.getKey().equals(Yardstick.NAME))
                .mapToLong(line ->
                        line.getValue().all().getTotalCount() + line.getValue().refused())
                .sum();
    }

    /** How many calls were made in a second. */
    double rate() {
        return calls() / (duration.toNanos() / NANOS_PER_SECOND);
    }

    /**
     * Says in a line what held.
     *
     * @param asked how many calls a second there should have been
     * @throws TrialFailure if something went wrong, or grows
     */
    String requireHeld(double asked) {
        String rates = String.format(Locale.ROOT, "%.0f calls a second, %.0f asked for", rate(), asked);
        if (fault != null) {
            throw new TrialFailure("a call failed, or content was lost: " + fault + "; " + rates, fault);
        } else if (!holds()) {
            String growing = comparisons().stream()
                    .filter(comparison -> !comparison.isFlat())
                    .map(comparison -> comparison.measure().name())
                    .collect(Collectors.joining(", "));
            throw new TrialFailure((growing.isEmpty() ? "too few samples" : growing + " grew") + "; " + rates);
        }
        return "nothing grew; " + rates;
    }
}
