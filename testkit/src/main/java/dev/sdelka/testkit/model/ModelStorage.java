package dev.sdelka.testkit.model;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The plain model of a store, in memory: the simplest one that is right. Each unit has a copy of everything, so that there is nothing to undo and nothing
 * to see of others; queries are what {@link dev.sdelka.query.Filter#matches} and {@link dev.sdelka.query.SortOrder#comparator} say. It is for
 * comparing, and slow. Thread-safe.
 */
public final class ModelStorage implements Storage {

    private final ModelState shared;
    private final GivenIds ids;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private boolean closed; // guarded by gate

    /** An empty one, which gives ids one after the other. */
    public ModelStorage() {
        this(new GivenIds());
    }

    /**
     * An empty one that follows another store.
     *
     * @param ids those that the other store gives
     */
    public ModelStorage(GivenIds ids) {
        this(new ModelState(), ids);
    }

    ModelStorage(ModelState shared, GivenIds ids) {
        this.shared = shared;
        this.ids = ids;
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        enter();
        ModelUnit unit = new ModelUnit(copy(), ids);
        try {
            return work.run(unit);
        } finally {
            unit.end();
            gate.readLock().unlock();
        }
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        enter();
        writing.lock();
        ModelState next = copy();
        ModelUnit unit = new ModelUnit(next, ids);
        try {
            T result = work.run(unit);
            synchronized (shared) {
                shared.become(next);
            }
            return result;
        } finally {
            unit.end();
            writing.unlock();
            gate.readLock().unlock();
        }
    }

    private ModelState copy() {
        synchronized (shared) {
            return shared.copy();
        }
    }

    private void enter() {
        if (gate.getReadHoldCount() > 0) {
            throw new IllegalStateException("a unit of this store is under way on this thread");
        }
        gate.readLock().lock();
        if (closed) {
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
        gate.writeLock().lock();
        try {
            closed = true;
        } finally {
            gate.writeLock().unlock();
        }
    }
}
