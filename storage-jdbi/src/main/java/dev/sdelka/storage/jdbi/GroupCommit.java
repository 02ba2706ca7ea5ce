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
            lead();
        }
        return task.result();
    }

    private synchronized boolean becomesLeader(WriteTask<?, ?> task) {
        waiting.add(task);
        boolean free = !led;
        led = true;
        return free;
    }

    private void lead() {
        List<WriteTask<?, ?>> batch = new ArrayList<>();
        try {
            sharing.beforeLock();
            takeTasks(batch); // those too that came meanwhile
            new WriteBatch(connection, files, referenceData).run(batch);
            sharing.afterLock();
        } finally {
            handOver();
            batch.forEach(WriteTask::finish);
        }
    }

    private synchronized void takeTasks(List<WriteTask<?, ?>> batch) {
        while (batch.size() < LARGEST_BATCH && !waiting.isEmpty()) {
            batch.add(waiting.remove());
        }
    }

    private synchronized void handOver() {
        WriteTask<?, ?> next = waiting.peek();
        if (next == null) {
            led = false;
        } else {
            next.lead();
        }
    }
}
