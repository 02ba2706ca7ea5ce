package dev.sdelka.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.storage.StorageException.Kind;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class UnitGateTest {

    private final UnitGate gate = new UnitGate();
    private final AtomicInteger cleanups = new AtomicInteger();

    @Test
    void aThreadIsInsideOnce() { // [TX-4]
        UnitGate.Pass pass = gate.enter();

        assertThatIllegalStateException().isThrownBy(gate::enter);
        assertThatIllegalStateException().isThrownBy(() -> gate.close(cleanups::incrementAndGet));
        gate.leave(pass);

        gate.leave(gate.enter());
        gate.close(cleanups::incrementAndGet);
        assertThat(cleanups).hasValue(1);
    }

    @Test
    void whoComesToAClosedGateIsRefused() { // [LC-2]
        gate.close(cleanups::incrementAndGet);
        gate.close(cleanups::incrementAndGet);

        for (int i = 0; i < 3; i++) {
            StorageException refusal = catchThrowableOfType(StorageException.class, gate::enter);
            assertThat(refusal.kind()).isEqualTo(Kind.CLOSED);
        }
        assertThat(cleanups).hasValue(1);
    }

    @Test
    void closingWaitsForThoseInsideAndRefusesOthersMeanwhile() throws Exception { // [LC-3]
        UnitGate.Pass pass = gate.enter();
        CountDownLatch begun = new CountDownLatch(1);
        Thread closing = new Thread(() -> {
            begun.countDown();
            gate.close(cleanups::incrementAndGet);
        });
        closing.start();
        begun.await();
        while (!refusesAnother()) {
            // until it is being closed
        }
        assertThat(cleanups).hasValue(0);

        gate.leave(pass);
        closing.join();
        assertThat(cleanups).hasValue(1);
    }

    private boolean refusesAnother() throws Exception {
        FutureTask<Boolean> other = new FutureTask<>(() -> {
            try {
                gate.leave(gate.enter());
                return false;
            } catch (StorageException e) {
                return true;
            }
        });
        new Thread(other).start();
        return other.get();
    }

    @Test
    void whoWaitsToCloseIgnoresInterruptsAndKeepsTheFlag() throws Exception {
        UnitGate.Pass pass = gate.enter();
        FutureTask<Boolean> closing = new FutureTask<>(() -> {
            Thread.currentThread().interrupt();
            gate.close(cleanups::incrementAndGet);
            return Thread.currentThread().isInterrupted();
        });
        new Thread(closing).start();
        while (!refusesAnother()) {
            // until it is being closed
        }
        gate.leave(pass);

        assertThat(closing.get()).isTrue();
        assertThat(cleanups).hasValue(1);
    }
}
