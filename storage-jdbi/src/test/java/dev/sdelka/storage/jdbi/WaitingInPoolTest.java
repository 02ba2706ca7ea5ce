package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit that waits on a thread of a pool lets the pool run another thread: the one that it waits for may have its turn there. */
class WaitingInPoolTest {

    private static final int WAITERS = 5;

    @TempDir
    Path folder;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);

    @Test
    void unitsThatWaitForTheWriterLetOthersRun() throws Exception {
        try (SqliteStorage storage = SqliteStorage.open(folder.resolve("store.db"))) {
            CompletableFuture<Void> holder = inThread(() -> storage.write(writer -> hold()));
            begun.await();
            letGoBehindWaiters(() -> storage.write(Samples::addDeal));
            holder.get(1, TimeUnit.MINUTES);
            assertThat(Samples.dealIds(storage, WAITERS + 1)).hasSize(WAITERS);
        }
    }

    @Test
    void unitsThatWaitForAReaderLetOthersRun() throws Exception {
        try (SqliteStorage storage =
                SqliteStorage.builder(folder.resolve("store.db")).readers(1).open()) {
            CompletableFuture<Void> holder = inThread(() -> storage.read(reader -> hold()));
            begun.await();
            letGoBehindWaiters(() -> storage.read(reader -> reader.deal(1)));
            holder.get(1, TimeUnit.MINUTES);
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
