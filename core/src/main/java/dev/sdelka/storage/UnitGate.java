package dev.sdelka.storage;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Lets units of work in until it is closed, one at a time for each thread [TX-4], and waits for those inside when it closes [LC-3]. For authors of
 * stores. Those that come in at the same time touch memory of their own, which is what makes readers run side by side at full speed. An error of the
 * machine, such as no memory left, leaves nobody inside who is not. Thread-safe.
 *
 * <pre>{@code
 * UnitGate.Pass pass = gate.enter();
 * try {
 *     return work.run(reader);
 * } finally {
 *     gate.leave(pass);
 * }
 * }</pre>
 */
public final class UnitGate {

    /** Counters that threads share are for memory's sake; two in the same cache line would be shared as well. */
    private static final int COUNTERS = 64;

    private static final int INTS_OF_CACHE_LINE = 16;

    /** What a thread has while it is inside. It stays with the thread, for making and removing it costs more than the rest of a short unit. */
    public static final class Pass {

        private final int counter;
        private boolean inside; // used by its thread alone

        private Pass(int counter) {
            this.counter = counter;
        }
    }

    // All of them are made beforehand: leaving cannot fail for want of memory.
    private final AtomicIntegerArray inside = new AtomicIntegerArray(COUNTERS * INTS_OF_CACHE_LINE);
    private final ThreadLocal<Pass> passes = ThreadLocal.withInitial(UnitGate::newPass);
    private volatile boolean closed;
    private boolean cleaned; // guarded by this

    private static Pass newPass() {
        return new Pass((int) (Thread.currentThread().getId() % COUNTERS) * INTS_OF_CACHE_LINE);
    }

    /**
     * Lets the calling thread in.
     *
     * @return what it hands in when it leaves
     * @throws IllegalStateException if it is inside
     * @throws StorageException of the kind {@code CLOSED} if the gate is closed
     */
    public Pass enter() {
        Pass pass = passes.get();
        refuseInside(pass);
        inside.incrementAndGet(pass.counter);
        if (closed) { // either we see that, or who closes sees us
            countOut(pass);
            throw new StorageException(StorageException.Kind.CLOSED, "the store was closed; open it again", null);
        }
        pass.inside = true;
        return pass;
    }

    /**
     * Lets the calling thread out.
     *
     * @param pass what it got when it entered
     */
    public void leave(Pass pass) {
        pass.inside = false;
        countOut(pass);
    }

    /**
     * Closes the gate: refuses who comes from now on, and waits until nobody is inside, ignoring interrupts, whose flag stays. Closing again waits, too.
     *
     * @param cleanup runs after that, once
     * @throws IllegalStateException if the calling thread is inside, for it would wait for itself
     */
    public synchronized void close(Runnable cleanup) {
        refuseInside(passes.get());
        closed = true;
        awaitNobodyInside();
        if (!cleaned) {
            cleaned = true;
            cleanup.run();
        }
    }

    private void awaitNobodyInside() {
        boolean interrupted = false;
        for (int i = 0; i < COUNTERS; i++) {
            while (inside.get(i * INTS_OF_CACHE_LINE) > 0) { // once it is zero, who enters here leaves at once
                try {
                    wait();
                } catch (InterruptedException e) { // whoever closes a store relies on its being closed afterwards
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void refuseInside(Pass pass) {
        if (pass.inside) {
            throw new IllegalStateException("a unit of work cannot use its own store but through what it was given");
        }
    }

    private void countOut(Pass pass) {
        inside.decrementAndGet(pass.counter);
        if (closed) {
            synchronized (this) {
                notifyAll();
            }
        }
    }
}
