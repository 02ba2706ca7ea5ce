package dev.sdelka.server.http;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads on which calls are worked on, first come, first served. Not many more run than there are processors: who finds a call waiting takes it
 * without being woken, and to wake a thread takes longer than most calls. One that waits, for the disk say, lets another run meanwhile if it
 * says so by {@link ForkJoinPool#managedBlock}. They stay platform threads where there are virtual ones, for SQLite would hold their carriers. Thread-safe.
 */
final class Workers implements Executor, AutoCloseable {

    private static final int RUNNING_ON_PROCESSOR = 2;
    private static final int LEAST_RUNNING = 4;
    private static final long IDLE_SECONDS = 60;

    private final ForkJoinPool pool;
    private final int mostUnderWay;
    private final AtomicInteger underWay = new AtomicInteger();

    Workers(HttpLimits.Calls calls) {
        int running = Math.min(
                calls.workers(),
                Math.max(
                        LEAST_RUNNING,
                        RUNNING_ON_PROCESSOR * Runtime.getRuntime().availableProcessors()));
        mostUnderWay = calls.workers() + calls.maxWaiting();
        pool = new ForkJoinPool(
                running,
                named(),
                null,
                true,
                running,
                calls.workers(),
                running,
                full -> true, // who finds no other thread to run meanwhile waits all the same
                IDLE_SECONDS,
                TimeUnit.SECONDS);
    }

    /**
     * Works on a call as soon as a thread is free.
     *
     * @throws RejectedExecutionException if too many wait already, or there are no threads any more
     */
    @Override
    public void execute(Runnable call) {
        if (underWay.incrementAndGet() > mostUnderWay) {
            underWay.decrementAndGet();
            throw new RejectedExecutionException("too many calls wait");
        }
        boolean isTaken = false;
        try {
            pool.execute(() -> work(call));
            isTaken = true;
        } finally {
            if (!isTaken) {
                underWay.decrementAndGet();
            }
        }
    }

    private void work(Runnable call) {
        try {
            call.run();
        } finally {
            underWay.decrementAndGet();
        }
    }

    /**
     * What has to be done on a connection after a call is done on the thread that worked on it: to wake another one takes longer.
     *
     * @param others does what is asked for elsewhere
     */
    Executor andElse(Executor others) {
        return task -> {
            boolean isOurs = Thread.currentThread() instanceof ForkJoinWorkerThread worker && worker.getPool() == pool;
            (isOurs ? pool : others).execute(task);
        };
    }

    /** Lets the calls under way end; no new ones are taken. */
    @Override
    public void close() {
        pool.shutdown();
    }

    private static ForkJoinWorkerThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        ClassLoader loader = Thread.currentThread().getContextClassLoader(); // the host's, for its code
        return pool -> {
            ForkJoinWorkerThread worker = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
            worker.setName("sdelka-call-" + number.incrementAndGet());
            worker.setContextClassLoader(loader);
            return worker;
        };
    }
}
