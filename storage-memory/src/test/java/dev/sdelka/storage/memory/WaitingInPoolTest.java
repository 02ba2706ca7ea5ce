package dev.sdelka.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A unit that waits on a thread of a pool lets the pool run another thread: the one that it waits for may have its turn there. */
class WaitingInPoolTest {

    private static final int WAITERS = 5;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);

    @Test
    void unitsThatWaitForTheWriterLetOthersRun() throws Exception {
        try (MemoryStorage storage = new MemoryStorage()) {
            CompletableFuture<Void> holder = inThread(() -> storage.write(writer -> hold()));
            begun.await();
            AtomicLong orders = new AtomicLong();
            letGoBehindWaiters(() -> storage.write(writer -> writer.addOrder(orders.incrementAndGet())));
            holder.get(1, TimeUnit.MINUTES);
            for (long order = 1; order <= WAITERS; order++) {
                long id = order;
                assertThat(storage.<Boolean, RuntimeException>read(reader -> reader.hasOrder(id)))
                        .isTrue();
            }
        }
    }

    /** One thread, all whose tasks but the last one wait for what the last one does. */
    private void letGoBehindWaiters(Runnable waiting) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(
                1,
                ForkJoinPool.defaultForkJoinWorkerThreadFactory,
                null,
                true,
                1,
                2 * WAITERS,
                1,
                full -> true,
                1,
                TimeUnit.MINUTES);
        try {
            List<CompletableFuture<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < WAITERS; i++) {
                tasks.add(CompletableFuture.runAsync(waiting, pool));
            }
            tasks.add(CompletableFuture.runAsync(goesOn::countDown, pool));
            for (CompletableFuture<Void> task : tasks) {
                task.get(1, TimeUnit.MINUTES);
            }
        } finally {
            goesOn.countDown();
            pool.shutdown();
        }
    }

    private boolean hold() {
        begun.countDown();
        try {
            goesOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return true;
    }

    private static CompletableFuture<Void> inThread(Runnable work) {
        return CompletableFuture.runAsync(work, task -> new Thread(task).start());
    }
}
