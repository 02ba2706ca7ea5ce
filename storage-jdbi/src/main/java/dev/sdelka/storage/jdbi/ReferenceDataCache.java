package dev.sdelka.storage.jdbi;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.storage.StorageException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The reference data that was read last, for as long as the file has it, whoever may write to the file. Revisions
 * never come again, so what a unit sees that is undone later can do no harm here. Thread-safe.
 */
final class ReferenceDataCache {

    private record Entry(long revision, ReferenceData data) {}

    private volatile @Nullable Entry last;

    /**
     * The reference data as the connection's transaction sees it.
     *
     * @param knownRevision the one that it sees, if that is known
     */
    ReferenceData get(SqliteConnection connection, @Nullable Long knownRevision) throws SQLException {
        long revision = knownRevision == null ? ReferenceDataTables.revision(connection) : knownRevision;
        Entry entry = last;
        if (entry == null || entry.revision != revision) {
            entry = new Entry(revision, read(connection));
            last = entry;
        }
        return entry.data;
    }

    private static ReferenceData read(SqliteConnection connection) throws SQLException {
        try {
            return ReferenceDataTables.read(connection);
        } catch (StorageException e) {
            throw e;
        } catch (RuntimeException e) {
            throw connection.faults().damaged("reference data", e);
        }
    }
}
