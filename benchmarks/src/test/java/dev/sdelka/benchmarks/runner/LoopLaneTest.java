package dev.sdelka.benchmarks.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a lane that repeats an operation")
class LoopLaneTest {

    private long now;
    private long bytes;

    private LoopLane lane(int parts, long nanosEach, long bytesEach) {
        return LoopLane.of(
                "lane",
                parts,
                () -> {
                    now += nanosEach;
                    bytes += bytesEach;
                    return null;
                },
                () -> now,
                () -> bytes);
    }

    @Test
    @DisplayName("tells how many operations there were in what time")
    void rate() throws Exception {
        Slice slice = lane(1, 1_000, 0).run(1_000_000);

        assertThat(slice.rate()).isEqualTo(1e6);
        assertThat(slice.nanos()).isBetween(1_000_000L, 1_050_000L);
        assertThat(slice.operations() * 1_000).isEqualTo(slice.nanos());
    }

    @Test
    @DisplayName("counts what an operation does many times by itself")
    void parts() throws Exception {
        Slice slice = lane(50, 1_000, 400).run(1_000_000);

        assertThat(slice.rate()).isEqualTo(50e6);
        assertThat(slice.measures()).containsEntry(Measure.ALLOCATED, 8.0);
    }

    @Test
    @DisplayName("tells what an operation allocates")
    void allocated() throws Exception {
        assertThat(lane(1, 700, 96).run(1_000_000).measures()).containsEntry(Measure.ALLOCATED, 96.0);
    }

    @Test
    @DisplayName("finishes a long operation, and does no other after it")
    void longOperation() throws Exception {
        Slice slice = lane(1, 5_000_000, 0).run(1_000_000);

        assertThat(slice.operations()).isEqualTo(1);
        assertThat(slice.nanos()).isEqualTo(5_000_000);
    }

    @Test
    @DisplayName("looks at the clock seldom when operations are short, and in time when they become long")
    void looksSeldom() throws Exception {
        long[] looks = {0};
        long[] each = {10};
        LoopLane lane = LoopLane.of(
                "lane",
                1,
                () -> {
                    now += each[0];
                    return null;
                },
                () -> {
                    looks[0]++;
                    return now;
                },
                () -> 0);
        lane.run(1_000_000);
        looks[0] = 0;
        Slice fast = lane.run(1_000_000);

        assertThat(fast.operations() / looks[0]).isGreaterThan(500);

        each[0] = 1_000_000;
        for (int i = 0; i < 20; i++) {
            lane.run(1);
        }
        assertThat(lane.run(1).operations()).isEqualTo(1);
    }

    @Test
    @DisplayName("fails as its operation does")
    void failure() {
        LoopLane lane = LoopLane.of("lane", () -> {
            throw new IOException("no");
        });

        assertThatThrownBy(() -> lane.run(1)).isInstanceOf(IOException.class).hasMessage("no");
    }
}
