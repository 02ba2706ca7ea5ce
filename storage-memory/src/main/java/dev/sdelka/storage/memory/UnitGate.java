package dev.sdelka.storage.memory;

import dev.sdelka.storage.StorageException;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Lets units of work in until it is closed, one at a time for each thread. Those that come in at the same time do not touch the same
 * memory, which is what makes readers run side by side at full speed.
 */
final class UnitGate {

    private final LongAdder entered = new LongAdder();
    private final LongAdder left = new LongAdder();
    private final ThreadLocal<@Nullable Boolean> inside = new ThreadLocal<>();
    private volatile boolean closed;

    /**
     * Lets the calling thread in.
     *
     * @throws IllegalStateException if it is inside
     * @throws StorageException if the gate is closed
     */
    void enter() {
        refuseInside();
        entered.increment();
        VarHandle.fullFence(); // either we see that the gate is closed, or who closes it sees us
        if (closed) {
            countOut();
            throw new StorageException(StorageException.Kind.CLOSED, "the store was closed", null);
        }
        inside.set(Boolean.TRUE);
    }

    /** Lets the calling thread out. */
    void leave() {
        inside.remove();
        countOut();
    }

    /**
     * Closes the gate and waits until nobody is inside. Closing again waits, too, and does nothing else.
     *
     * @throws IllegalStateException if the calling thread is inside
     */
    synchronized void close() {
        refuseInside();
        closed = true;
        VarHandle.fullFence();
        boolean interrupted = false;
        while (somebodyIsInside()) {
            try {
                wait();
            } catch (InterruptedException e) { // whoever closes a store relies on its being closed afterwards
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void refuseInside() {
        if (inside.get() != null) {
            throw new IllegalStateException("a unit of work cannot use its own store but through what it was given");
        }
    }

    private void countOut() {
        left.increment();
        VarHandle.fullFence();
        if (closed) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    /** Both counts only grow, so when the later look at one equals the earlier look at the other, nobody was inside. */
    private boolean somebodyIsInside() {
        long out = left.sum();
        return entered.sum() != out;
    }
}
