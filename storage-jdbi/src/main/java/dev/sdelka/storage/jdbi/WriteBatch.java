package dev.sdelka.storage.jdbi;

import dev.sdelka.storage.StorageException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs units in one transaction, so that each is undone alone and all are durable together. A unit that has others
 * before it in the transaction gets a savepoint. What came of a unit holds only when the transaction is committed,
 * even if it failed: it may have failed at what a unit before it did. Used once.
 */
final class WriteBatch {

    private final SqliteConnection connection;
    private final OpenFiles files;
    private final ReferenceDataCache referenceData;

    /** The units whose results hang on the commit. */
    private final List<WriteTask<?, ?>> uncommitted = new ArrayList<>();

    private boolean begun;

    WriteBatch(SqliteConnection connection, OpenFiles files, ReferenceDataCache referenceData) {
        this.connection = connection;
        this.files = files;
        this.referenceData = referenceData;
    }

    /** Runs tasks and settles them all. */
    void run(List<WriteTask<?, ?>> tasks) {
        try {
            for (int i = 0; i < tasks.size(); i++) {
                if (!begun && !begin(tasks.subList(i, tasks.size()))) {
                    return;
                }
                if (uncommitted.isEmpty()) {
                    runFirst(tasks.get(i));
                } else {
                    runAfterOthers(tasks.get(i));
                }
            }
            commit();
        } finally {
            if (begun) { // an error is on its way
                connection.rollback();
            }
        }
    }

    private boolean begin(List<WriteTask<?, ?>> remaining) {
        try {
            connection.beginImmediate();
            begun = true;
            new Schema(connection).requireNotNewer();
        } catch (SQLException | StorageException e) { // the others shall not wait as long, one after the other
            rollback();
            StorageException fault = connection.faults().translate(e);
            remaining.forEach(task -> task.lose(fault));
        }
        return begun;
    }

    private void runFirst(WriteTask<?, ?> task) {
        if (task.run(new SqliteWriter(connection, referenceData))) {
            uncommitted.add(task);
        } else {
            rollback();
            task.settle();
        }
    }

    private void runAfterOthers(WriteTask<?, ?> task) {
        try {
            connection.savepoint();
            if (task.run(new SqliteWriter(connection, referenceData))) {
                connection.release();
            } else {
                connection.rollbackToSavepoint();
            }
            uncommitted.add(task);
        } catch (SQLException e) { // a fault inside the unit made SQLite roll back the whole transaction
            StorageException fault = task.fault();
            if (fault == null) {
                uncommitted.add(task);
                lose(connection.faults().translate(e));
            } else {
                task.settle();
                lose(fault);
            }
        }
    }

    private void commit() {
        if (!begun) {
            return;
        }
        try {
            files.requireInPlace();
            connection.commit();
            begun = false;
            uncommitted.forEach(WriteTask::settle);
        } catch (SQLException | StorageException e) {
            lose(connection.faults().translate(e));
        }
    }

    private void lose(StorageException fault) {
        rollback();
        uncommitted.forEach(task -> task.lose(fault));
        uncommitted.clear();
    }

    private void rollback() {
        connection.rollback();
        begun = false;
    }
}
