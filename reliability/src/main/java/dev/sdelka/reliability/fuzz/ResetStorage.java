package dev.sdelka.reliability.fuzz;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import dev.sdelka.storage.memory.MemoryStorage;
import org.jspecify.annotations.Nullable;

/** A store in memory that can be put back to what it held. Not thread-safe. */
final class ResetStorage implements Storage {

    private final MemoryStorage prepared;
    private MemoryStorage current;
    private boolean isChanged;

    ResetStorage(MemoryStorage prepared) {
        this.prepared = prepared;
        current = prepared.copy();
    }

    /** Takes back whatever was written. */
    void reset() {
        if (isChanged) {
            current = prepared.copy();
            isChanged = false;
        }
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        return current.read(work);
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        isChanged = true;
        return current.write(work);
    }

    @Override
    public boolean survivesPowerLoss() {
        return current.survivesPowerLoss();
    }

    @Override
    public void close() {
        current.close();
    }
}
