package dev.sdelka.benchmarks.comparison;

import dev.sdelka.benchmarks.runner.LaneResult;
import dev.sdelka.benchmarks.runner.Measure;
import dev.sdelka.benchmarks.runner.Quartiles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a lane is to reach. */
public sealed interface Target {

    /**
     * Looks whether it was reached.
     *
     * @param lanes what was seen
     * @return empty if a lane that it names was not there
     */
    Optional<Verdict> judge(List<LaneResult> lanes);

    /**
     * A throughput that is to be at least so many times that of another lane.
     *
     * @param lane the lane
     * @param other the other one
     * @param atLeast how many times
     */
    record Ratio(String lane, String other, double atLeast) implements Target {
        @Override
        public Optional<Verdict> judge(List<LaneResult> lanes) {
            return find(lanes, lane)
                    .flatMap(one -> find(lanes, other).map(two -> {
                        Quartiles seen = one.ratioTo(two);
                        String text = lane + " to " + other;
                        return new Verdict(text, "≥ " + times(atLeast), seen, "×", seen.median() >= atLeast);
                    }));
        }

        private static String times(double ratio) {
            return String.format(Locale.ROOT, ratio < 0.1 ? "%.2f" : "%.1f", ratio) + " ×";
        }
    }

    /**
     * A measure that is to be at most so great.
     *
     * @param lane the lane
     * @param measure what it tells
     * @param atMost the greatest median
     */
    record Limit(String lane, Measure measure, double atMost) implements Target {
        @Override
        public Optional<Verdict> judge(List<LaneResult> lanes) {
            return find(lanes, lane)
                    .flatMap(result -> result.measure(measure))
                    .map(seen -> new Verdict(
                            lane + ", " + measure.title(),
                            String.format(Locale.ROOT, "≤ %.0f %s", atMost, measure.unit()),
                            seen,
                            measure.unit(),
                            seen.median() <= atMost));
        }
    }

    private static Optional<LaneResult> find(List<LaneResult> lanes, String name) {
        return lanes.stream().filter(lane -> lane.name().equals(name)).findFirst();
    }
}
