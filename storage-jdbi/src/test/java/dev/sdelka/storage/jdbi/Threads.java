package dev.sdelka.storage.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Threads for tests. */
final class Threads {

    private static final long LONGEST_SECONDS = 60;

    private Threads() {}

    /** A call on a thread of its own. */
    record Call<T>(Thread thread, FutureTask<T> task) {

        static <T> Call<T> start(Callable<T> callable) {
            FutureTask<T> task = new FutureTask<>(callable);
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            thread.start();
            return new Call<>(thread, task);
        }

        /** Returns when the thread waits for another one. */
        Call<T> untilItWaits() {
            while (thread.getState() != Thread.State.WAITING) {
                if (task.isDone()) {
                    throw new AssertionError("the call did not wait");
                }
                Thread.onSpinWait();
            }
            return this;
        }

        T get() throws Exception {
            return task.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Calls the same on many threads at once and gives all results. */
    static <T> List<T> all(int threads, Callable<T> callable) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(executor.submit(callable));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(LONGEST_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }
}
