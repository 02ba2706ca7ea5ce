package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever closes waits for others, and never for himself. */
class CallGateTest {

    private static final Duration LONG = Duration.ofDays(1);

    private final CallGate gate = new CallGate();

    @Test
    void callThatClosesDoesNotWaitForItself() {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            gate.enter();
            gate.beginWork(Thread.currentThread());
            gate.close(LONG);
        });
        assertThat(gate.isClosed()).isTrue();
    }

    @Test
    void callsThatCloseDoNotWaitForEachOther() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        List<CompletableFuture<Void>> calls = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.runAsync(() -> closeInside(both), task -> new Thread(task).start()))
                .toList();
        for (CompletableFuture<Void> call : calls) {
            call.get(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void othersAreWaitedFor() throws Exception {
        gate.enter();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(this::close, task -> new Thread(task).start());
        while (!gate.isClosed()) {
            Thread.onSpinWait();
        }
        assertThat(closing).isNotDone();
        assertThat(gate.enter()).isFalse();

        gate.leave();
        closing.get(1, TimeUnit.MINUTES);
    }

    private void closeInside(CyclicBarrier both) {
        gate.enter();
        gate.beginWork(Thread.currentThread());
        try {
            both.await();
            gate.close(LONG);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void close() {
        try {
            gate.close(LONG);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
