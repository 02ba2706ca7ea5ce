package dev.sdelka.example.storage;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A store in memory: readers look at the last state that was published, a writer at a copy of it, which it publishes at its end. Thread-safe.
 */
public final class SnapshotStorage implements Storage {

    /** Units hold it shared, so that closing waits for them; a thread that holds it is inside a unit. */
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();

    private final Object writing = new Object();
    private volatile State published = new State();
    private boolean closed; // guarded by gate

    /** An empty store. */
    public SnapshotStorage() {}

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        enter();
        StateReader reader = new StateReader(published); // [RD-1] one state from beginning to end
        try {
            return work.run(reader);
        } finally {
            reader.end(); // [TX-5]
            gate.readLock().unlock();
        }
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        enter();
        try {
            synchronized (writing) { // [TX-2] one after the other
                StateWriter writer = new StateWriter(new State(published));
                try {
                    T result = work.run(writer);
                    published = writer.state(); // [TX-1] not reached by a unit that fails
                    return result;
                } finally {
                    writer.end(); // [TX-5]
                }
            }
        } finally {
            gate.readLock().unlock();
        }
    }

    private void enter() {
        if (gate.getReadHoldCount() > 0) { // [TX-4]
            throw new IllegalStateException("a unit of this store is under way on this thread");
        }
        gate.readLock().lock();
        if (closed) { // [LC-2]
            gate.readLock().unlock();
            throw new StorageException(StorageException.Kind.CLOSED, "the store was closed", null);
        }
    }

    @Override
    public boolean survivesPowerLoss() {
        return false;
    }

    @Override
    public void close() {
        if (gate.getReadHoldCount() > 0) {
            throw new IllegalStateException("closing inside a unit of this store would wait for itself");
        }
        gate.writeLock().lock(); // [LC-3]
        try {
            closed = true;
        } finally {
            gate.writeLock().unlock();
        }
    }
}
