package dev.sdelka.reliability.workload;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Tells which units shared a commit: a caller of {@code SqliteStorage} that commits runs first its own unit and then those of the callers who wait. So a unit that runs on
 * the thread of its caller begins another batch, and one that runs on another's belongs to the batch under way. Thread-safe.
 */
public final class BatchWatch implements Storage {

    private final Storage storage;
    private final AtomicLong batch = new AtomicLong();
    private final ThreadLocal<Long> last = ThreadLocal.withInitial(() -> 0L);

    /**
     * Watches a store.
     *
     * @param storage the store
     */
    public BatchWatch(Storage storage) {
        this.storage = storage;
    }

    /** The batch of the last unit of {@code write} that this thread called, from 1 on; 0 before. */
    public long lastBatch() {
        return last.get();
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        return storage.read(work);
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        Thread caller = Thread.currentThread();
        long[] ran = new long[1]; // written before the call returns
        try {
            return storage.write(writer -> {
                ran[0] = Thread.currentThread() == caller ? batch.incrementAndGet() : batch.get();
                return work.run(writer);
            });
        } finally {
            last.set(ran[0]);
        }
    }

    @Override
    public boolean survivesPowerLoss() {
        return storage.survivesPowerLoss();
    }

    @Override
    public void close() {
        storage.close();
    }
}
