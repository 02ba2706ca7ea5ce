package dev.sdelka.storage.jdbi;

import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Runs units that write. Waiting for the disk is what a commit costs, and it costs the same for one unit as for many:
 * so callers queue up, the first in the queue leads, runs what is in the queue in one transaction, and hands the lead
 * to the next in the queue. A leader leads one batch, which its own unit begins, so nobody waits for more than the
 * batches in front. Thread-safe.
 */
final class GroupCommit {

    private static final int LARGEST_BATCH = 64;

    private final SqliteConnection connection;
    private final OpenFiles files;
    private final ReferenceDataCache referenceData;
    private final LockSharing sharing = new LockSharing(System::nanoTime, Pause::nanos); // used by who leads
    private final Queue<WriteTask<?, ?>> waiting = new ArrayDeque<>(); // guarded by this
    private boolean led; // guarded by this

    GroupCommit(SqliteConnection connection, OpenFiles files, ReferenceDataCache referenceData) {
        this.connection = connection;
        this.files = files;
        this.referenceData = referenceData;
    }

    /** Runs a unit, on this thread or on that of another caller, and returns when it is durable. */
    <T extends @Nullable Object, X extends Exception> T run(Work<? super StorageWriter, T, X> work) throws X {
        WriteTask<T, X> task = new WriteTask<>(work, connection.faults());
        if (becomesLeader(task) || task.awaitsLead()) {
            lead(task);
        }
        return task.result();
    }

    private synchronized boolean becomesLeader(WriteTask<?, ?> task) {
        waiting.add(task);
        boolean free = !led;
        led = true;
        return free;
    }

    /** Whatever comes in between, the lead is handed over, and nobody waits in vain: what comes last needs no memory. */
    private void lead(WriteTask<?, ?> own) {
        List<WriteTask<?, ?>> batch = List.of();
        try {
            sharing.beforeLock();
            batch = takeTasks(); // those too that came meanwhile
            new WriteBatch(connection, files, referenceData).run(batch);
            sharing.afterLock();
        } finally {
            handOver(own);
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).finish();
            }
        }
    }

    private synchronized List<WriteTask<?, ?>> takeTasks() {
        int size = Math.min(waiting.size(), LARGEST_BATCH);
        List<WriteTask<?, ?>> batch = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            batch.add(waiting.remove());
        }
        return batch;
    }

    private synchronized void handOver(WriteTask<?, ?> own) {
        if (waiting.peek() == own) { // an error came before it was taken
            waiting.remove();
        }
        WriteTask<?, ?> next = waiting.peek();
        if (next == null) {
            led = false;
        } else {
            next.lead();
        }
    }
}
