package dev.sdelka.example.storage;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.UnitGate;
import dev.sdelka.storage.Work;
import org.jspecify.annotations.Nullable;

/**
 * A store in memory: readers look at the last state that was published, a writer at a copy of it, which it publishes at its end. Thread-safe.
 */
public final class SnapshotStorage implements Storage {

    private final UnitGate gate = new UnitGate();
    private final Object writing = new Object();
    private volatile State published = new State();

    /** An empty store. */
    public SnapshotStorage() {}

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        UnitGate.Pass pass = gate.enter(); // [TX-4], [LC-2]
        try {
            return readInside(work);
        } finally {
            gate.leave(pass);
        }
    }

    private <T extends @Nullable Object, X extends Exception> T readInside(Work<? super StorageReader, T, X> work)
            throws X {
        StateReader reader = new StateReader(published); // [RD-1] one state from beginning to end
        try {
            return work.run(reader);
        } finally {
            reader.end(); // [TX-5]
        }
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        UnitGate.Pass pass = gate.enter();
        try {
            synchronized (writing) { // [TX-2] one after the other
                return writeInside(work);
            }
        } finally {
            gate.leave(pass);
        }
    }

    private <T extends @Nullable Object, X extends Exception> T writeInside(Work<? super StorageWriter, T, X> work)
            throws X {
        StateWriter writer = new StateWriter(new State(published));
        try {
            T result = work.run(writer);
            published = writer.state(); // [TX-1] not reached by a unit that fails
            return result;
        } finally {
            writer.end(); // [TX-5]
        }
    }

    @Override
    public void close() {
        gate.close(() -> {}); // [LC-3]
    }

    @Override
    public boolean survivesPowerLoss() {
        return false;
    }
}
