package dev.sdelka.benchmarks.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a lane of several callers")
class CallersLaneTest {

    @Test
    @DisplayName("has all of them call at the same time, and counts all calls")
    void together() throws Exception {
        CyclicBarrier met = new CyclicBarrier(2); // one alone would wait for ever
        AtomicLong calls = new AtomicLong();
        Operation operation = () -> {
            met.await();
            return calls.incrementAndGet();
        };

        try (CallersLane lane = new CallersLane("lane", List.of(operation, operation))) {
            Slice slice = lane.run(1);

            assertThat(slice.operations()).isEqualTo(calls.get()).isEqualTo(2);
            assertThat(slice.measures()).containsKey(Measure.LONGEST_WAIT);
        }
    }

    @Test
    @DisplayName("fails if one of them does")
    void failure() throws Exception {
        Operation broken = () -> {
            throw new IOException("no");
        };

        try (CallersLane lane = new CallersLane("lane", List.of(() -> 1, broken))) {
            assertThatThrownBy(() -> lane.run(1)).hasRootCauseInstanceOf(IOException.class);
        }
    }
}
