package dev.sdelka.server.http;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads on which calls are worked on, first come, first served. Not many more run than there are processors: who finds a call waiting takes it
 * without being woken, and to wake a thread takes longer than most calls. One that waits, for its turn to write say, lets another run meanwhile if it
 * says so by {@link ForkJoinPool#managedBlock}. They stay platform threads where there are virtual ones, for SQLite would hold their carriers. Thread-safe.
 */
final class Workers implements Executor, AutoCloseable {

    private static final int RUNNING_ON_PROCESSOR = 2;
    private static final int LEAST_RUNNING = 4;

    /**
     * How long a thread without work stays. Seldom, for with each that goes the pools of JDK 17.0.16 and earlier may count one too few as running (JDK-8330017), and
     * after 32,768 of them run none.
     */
    private static final long IDLE_DAYS = 1;

    private final ForkJoinPool pool;
    private final int mostUnderWay;
    private final AtomicInteger underWay = new AtomicInteger();

    /** The pool has a queue for each thread, which comes before those of others: calls that follow each other on one connection would stay on a thread for ever. */
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

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
                IDLE_DAYS,
                TimeUnit.DAYS);
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
        boolean waits = false;
        try {
            waits = waiting.add(call);
            pool.execute(this::workOnOldest);
        } catch (RuntimeException | Error e) { // a thread could not be made, say
            if (!waits || waiting.remove(call)) {
                underWay.decrementAndGet();
                throw e;
            } // else a thread that is there has taken it
        }
    }

    /** There are as many of these under way as calls that wait, or more. */
    private void workOnOldest() {
        Runnable call = waiting.poll();
        if (call != null) {
            try {
                call.run();
            } finally {
                underWay.decrementAndGet();
            }
        }
    }

    /**
     * What follows a call on its connection is done by these threads, mostly by the one that worked on it: to wake another one takes longer.
     *
     * @param others does what is asked for elsewhere
     */
    Executor forWhatFollows(Executor others) {
        return task -> {
            if (Thread.currentThread() instanceof ForkJoinWorkerThread worker && worker.getPool() == pool) {
                queueHereOr(others, task);
            } else {
                others.execute(task);
            }
        };
    }

    private void queueHereOr(Executor others, Runnable task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException e) { // they were closed meanwhile
            others.execute(task);
        }
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
            worker.setDaemon(false); // a call under way does not end with the program
            return worker;
        };
    }
}
