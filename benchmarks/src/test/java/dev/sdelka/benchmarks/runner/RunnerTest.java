package dev.sdelka.benchmarks.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the runner")
class RunnerTest {

    private final List<String> calls = new ArrayList<>();

    private Lane lane(String name) {
        return lane(name, slice -> 1);
    }

    /** A lane whose slices are as fast as a function of their number says. */
    private Lane lane(String name, IntToDoubleFunction operations) {
        return new Lane() {
            private int slices;

            @Override
            public String name() {
                return name;
            }

            @Override
            public Slice run(long nanos) {
                calls.add(name);
                return new Slice((long) operations.applyAsDouble(slices++), nanos, Map.of());
            }
        };
    }

    private static Runner runner(int warmUpRounds, int rounds) {
        return new Runner(new Pace(warmUpRounds, rounds, Duration.ofMillis(100)));
    }

    @Test
    @DisplayName("begins each round with another lane")
    void rotates() throws Exception {
        runner(1, 3).run(List.of(lane("a"), lane("b"), lane("c")));

        assertThat(calls).containsExactly("a", "b", "c", "a", "b", "c", "b", "c", "a", "c", "a", "b");
    }

    @Test
    @DisplayName("keeps the lanes in their order, whoever was first")
    void keepsOrder() throws Exception {
        List<LaneResult> results = runner(0, 4).run(List.of(lane("a", slice -> 10), lane("b", slice -> 20)));

        assertThat(results).extracting(LaneResult::name).containsExactly("a", "b");
        assertThat(results.get(0).slices()).hasSize(4).allMatch(slice -> slice.operations() == 10);
        assertThat(results.get(1).slices()).hasSize(4).allMatch(slice -> slice.operations() == 20);
    }

    @Test
    @DisplayName("does not count the rounds that warm up")
    void warmUp() throws Exception {
        List<LaneResult> results = runner(2, 3).run(List.of(lane("a", slice -> slice + 1)));

        assertThat(results.get(0).slices()).extracting(Slice::operations).containsExactly(3L, 4L, 5L);
    }

    @Test
    @DisplayName("compares lanes round by round: a machine that slows all of them changes no ratio")
    void ratioByRound() throws Exception {
        double[] speed = {1000, 100, 500, 10, 700};
        List<LaneResult> results = runner(0, speed.length)
                .run(List.of(lane("a", slice -> 3 * speed[slice]), lane("b", slice -> speed[slice])));

        assertThat(results.get(0).ratioTo(results.get(1))).isEqualTo(new Quartiles(3, 3, 3));
    }

    @Test
    @DisplayName("takes the median of the ratios, which is not the ratio of the medians")
    void medianOfRatios() throws Exception {
        long[] first = {10, 20, 90};
        long[] second = {10, 5, 30};
        List<LaneResult> results =
                runner(0, 3).run(List.of(lane("a", slice -> first[slice]), lane("b", slice -> second[slice])));

        assertThat(results.get(0).ratioTo(results.get(1)).median()).isEqualTo(3);
    }
}
