package dev.sdelka.testkit.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs tasks in threads that begin at the same time. Nobody waits for a fixed time; a minute is when a test gives up. */
final class Parallel {

    static final int THREADS = 8;
    private static final int SECONDS_TO_GIVE_UP = 60;

    /** When a thread that never seems to wait is taken to do so, in a way that does not show. */
    private static final long SECONDS_TO_WATCH = 10;

    private Parallel() {}

    /** The results in the order of the tasks. */
    static <T> List<T> run(List<Callable<T>> tasks) throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            CountDownLatch ready = new CountDownLatch(tasks.size());
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(result(future));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Runs one task in another thread, to its end. */
    static <T> T elsewhere(Callable<T> task) throws InterruptedException, ExecutionException, TimeoutException {
        return run(List.of(task)).get(0);
    }

    /** Spins until a thread waits for something or has come to its end; after ten seconds it is taken to wait. */
    static void awaitWaiting(Thread thread) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_WATCH);
        while (!isWaitingOrOver(thread) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    /**
     * Interrupts a thread that waits, and spins until it has noticed and waits on, or has come to its end. One that waits in a way that does not notice is given a second.
     */
    static void interrupt(Thread thread) {
        thread.interrupt();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        while (thread.isAlive()
                && (thread.isInterrupted() || !isWaitingOrOver(thread))
                && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    static boolean isWaitingOrOver(Thread thread) {
        return switch (thread.getState()) {
            case BLOCKED, WAITING, TIMED_WAITING, TERMINATED -> true;
            case NEW, RUNNABLE -> false;
        };
    }

    /** Waits for what another thread of the test does. */
    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(SECONDS_TO_GIVE_UP, TimeUnit.SECONDS)) {
                throw new IllegalStateException("another thread did not come so far");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T result(Future<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(SECONDS_TO_GIVE_UP, TimeUnit.SECONDS);
    }
}
