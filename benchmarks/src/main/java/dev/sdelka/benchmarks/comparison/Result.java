package dev.sdelka.benchmarks.comparison;

import dev.sdelka.benchmarks.runner.LaneResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a comparison.
 *
 * @param name of the comparison
 * @param lanes what they did; none if it was skipped
 * @param skipped why it was; null if it was not
 */
public record Result(
        String name, List<LaneResult> lanes, @Nullable String skipped) {

    /** Keeps an unmodifiable copy of the lanes. */
    public Result {
        lanes = List.copyOf(lanes);
    }
}
