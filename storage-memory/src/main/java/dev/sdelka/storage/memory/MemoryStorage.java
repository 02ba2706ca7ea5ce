package dev.sdelka.storage.memory;

import dev.sdelka.storage.StackRoom;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.UnitGate;
import dev.sdelka.storage.Work;
import org.jspecify.annotations.Nullable;

/**
 * A store that lives as long as its process: for tests, for demonstrations, for data that is kept elsewhere. Thread-safe.
 *
 * <p>Units run once, on the thread of their caller. Units of {@code read} neither wait nor make others wait; those of {@code
 * write} follow one another. When the store gave the greatest id there is, {@code nextDealId} throws a {@code StorageException} of
 * the kind {@code FULL}.
 */
public final class MemoryStorage implements Storage {

    /** More than what taking and freeing the lock goes down. */
    private static final int FRAMES = 128;

    private final UnitGate gate = new UnitGate();
    private final WriteLock writing = new WriteLock();

    // The one thing that is shared. A reader looks at it once; a writer replaces it once, when all went well.
    private volatile Version current;

    /** An empty store. */
    public MemoryStorage() {
        this(Version.FIRST);
    }

    private MemoryStorage(Version first) {
        current = first;
    }

    /**
     * Another store that holds what this one holds now, and goes its own way from there: tests fill a store once, and begin each time
     * with a copy. It takes no longer for a large store than for an empty one, for what stays the same is shared. Units that have not
     * ended are not in it.
     *
     * @return a store that is open, whether this one is or not
     */
    public MemoryStorage copy() {
        return new MemoryStorage(current);
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        UnitGate.Pass pass = gate.enter();
        try {
            return readInside(work);
        } finally {
            gate.leave(pass);
        }
    }

    private <T extends @Nullable Object, X extends Exception> T readInside(Work<? super StorageReader, T, X> work)
            throws X {
        MemoryReader reader = new MemoryReader(current);
        try {
            return work.run(reader);
        } finally {
            reader.end();
        }
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        StackRoom.require(FRAMES);
        UnitGate.Pass pass = gate.enter();
        try {
            writing.lock();
            try {
                return writeAlone(work);
            } finally {
                writing.unlock();
            }
        } finally {
            gate.leave(pass);
        }
    }

    private <T extends @Nullable Object, X extends Exception> T writeAlone(Work<? super StorageWriter, T, X> work)
            throws X {
        MemoryWriter writer = new MemoryWriter(current);
        try {
            T result = work.run(writer);
            current = writer.version(); // a throwable never gets here
            return result;
        } finally {
            writer.end();
        }
    }

    @Override
    public boolean survivesPowerLoss() {
        return false;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if called from inside a unit of this store, for it would wait for itself
     */
    @Override
    public void close() {
        gate.close(() -> {});
    }
}
