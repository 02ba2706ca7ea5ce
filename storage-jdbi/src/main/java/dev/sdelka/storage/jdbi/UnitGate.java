package dev.sdelka.storage.jdbi;

import dev.sdelka.storage.StorageException;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets units of work in until it is closed, one at a time for each thread [TX-4]. */
final class UnitGate {

    // Units hold it shared, closing holds it alone. It counts the holds of each thread, which tells nested units.
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean closed; // guarded by the lock

    /**
     * Lets the calling thread in.
     *
     * @throws IllegalStateException if it is inside
     * @throws StorageException if the gate is closed
     */
    void enter() {
        refuseInside();
        lock.readLock().lock();
        if (closed) {
            lock.readLock().unlock();
            throw new StorageException(StorageException.Kind.CLOSED, "the store was closed; open it again", null);
        }
    }

    /** Lets the calling thread out. */
    void leave() {
        lock.readLock().unlock();
    }

    /**
     * Closes the gate, once nobody is inside.
     *
     * @param cleanup runs after that, the first time only
     * @throws IllegalStateException if the calling thread is inside
     */
    void close(Runnable cleanup) {
        refuseInside();
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                cleanup.run();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void refuseInside() {
        if (lock.getReadHoldCount() > 0) {
            throw new IllegalStateException("a unit of work cannot use its own store but through what it was given");
        }
    }
}
