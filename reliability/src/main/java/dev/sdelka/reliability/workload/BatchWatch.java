package dev.sdelka.reliability.workload;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Tells which units shared a commit: a caller of {@code SqliteStorage} that commits runs first its own unit and then those of the callers who wait. So a unit that runs on
 * the thread of its caller begins another batch, and one that runs on another's belongs to the batch under way. Thread-safe.
 */
public final class BatchWatch implements Storage {

    private final Storage storage;
    private final AtomicLong batch = new AtomicLong();
    private final AtomicLong order = new AtomicLong();
    private final ThreadLocal<Run> last = ThreadLocal.withInitial(() -> new Run(0, 0));

    /**
     * When a unit ran.
     *
     * @param batch the batch that it ran in, from 1 on
     * @param order how many units ran up to and with it
     */
    public record Run(long batch, long order) {}

    /**
     * Watches a store.
     *
     * @param storage the store
     */
    public BatchWatch(Storage storage) {
        this.storage = storage;
    }

    /** When the last unit of {@code write} that this thread called ran; zeros before. */
    public Run last() {
        return last.get();
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        return storage.read(work);
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        Thread caller = Thread.currentThread();
        AtomicReference<Run> run = new AtomicReference<>(last.get());
        try {
            return storage.write(writer -> {
                long number = Thread.currentThread() == caller ? batch.incrementAndGet() : batch.get();
                run.set(new Run(number, order.incrementAndGet()));
                return work.run(writer);
            });
        } finally {
            last.set(run.get());
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
