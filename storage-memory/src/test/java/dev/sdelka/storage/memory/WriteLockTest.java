package dev.sdelka.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class WriteLockTest {

    private final WriteLock lock = new WriteLock();

    @Test
    void whoeverWaitsIsPassedByABoundedNumber() throws Exception {
        for (int i = 0; i < 20; i++) {
            AtomicBoolean hadIt = new AtomicBoolean();
            Thread waiting = new Thread(() -> {
                lock.lock();
                hadIt.set(true);
                lock.unlock();
            });
            lock.lock();
            waiting.start();
            while (!lock.hasWaiting()) {
                // until it does
            }
            lock.unlock();
            int passed = 0;
            while (!hadIt.get()) {
                lock.lock();
                passed += hadIt.get() ? 0 : 1;
                lock.unlock();
            }
            waiting.join();

            assertThat(passed).isLessThanOrEqualTo(WriteLock.MOST_PASSING);
        }
    }
}
