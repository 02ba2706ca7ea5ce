package dev.sdelka.benchmarks.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.benchmarks.runner.LaneResult;
import dev.sdelka.benchmarks.runner.Measure;
import dev.sdelka.benchmarks.runner.Slice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a target")
class TargetTest {

    private static LaneResult lane(String name, long... operations) {
        return new LaneResult(
                name,
                Arrays.stream(operations)
                        .mapToObj(count -> new Slice(count, 1_000, Map.of(Measure.START, (double) count)))
                        .toList());
    }

    private static boolean isMet(Target target, LaneResult... lanes) {
        return target.judge(List.of(lanes)).map(Verdict::isMet).orElseThrow();
    }

    @Test
    @DisplayName("of a ratio is met from that ratio on, by the median")
    void ratio() {
        Target target = new Target.Ratio("a", "b", 2);

        assertThat(isMet(target, lane("a", 20, 40, 1), lane("b", 10, 10, 10))).isTrue();
        assertThat(isMet(target, lane("a", 19, 40, 1), lane("b", 10, 10, 10))).isFalse();
    }

    @Test
    @DisplayName("of a limit is met up to that limit, by the median")
    void limit() {
        Target target = new Target.Limit("a", Measure.START, 5);

        assertThat(isMet(target, lane("a", 1, 5, 90))).isTrue();
        assertThat(isMet(target, lane("a", 1, 6, 90))).isFalse();
    }

    @Test
    @DisplayName("is not judged without its lanes")
    void missingLane() {
        assertThat(new Target.Ratio("a", "b", 2).judge(List.of(lane("a", 1)))).isEqualTo(Optional.empty());
        assertThat(new Target.Limit("a", Measure.LONGEST_WAIT, 2).judge(List.of(lane("a", 1))))
                .isEmpty();
    }
}
