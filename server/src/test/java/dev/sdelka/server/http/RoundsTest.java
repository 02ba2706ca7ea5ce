package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Rounds go on whatever one of them throws: without them a slow sender would hold a connection for ever. */
class RoundsTest {

    @Test
    void roundThatFailsIsNotTheLast() throws Exception {
        AtomicInteger made = new AtomicInteger();
        BlockingQueue<Integer> rounds = new LinkedBlockingQueue<>();
        try (Rounds running = Rounds.start("rounds", Duration.ofMillis(1), () -> {
            int round = made.incrementAndGet();
            rounds.add(round);
            switch (round) {
                case 1 -> throw new OutOfMemoryError("as ordered");
                case 2 -> throw new IllegalStateException("as ordered");
                default -> {
                    // goes well
                }
            }
        })) {
            for (int round = 1; round <= 4; round++) {
                assertThat(rounds.poll(1, TimeUnit.MINUTES)).isEqualTo(round);
            }
            assertThat(running).isNotNull();
        }
    }
}
