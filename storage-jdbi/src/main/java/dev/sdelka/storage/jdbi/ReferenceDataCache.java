package dev.sdelka.storage.jdbi;

import dev.sdelka.directory.ReferenceData;
import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The reference data that was read last, for as long as the file has it, whoever may write to the file. Revisions
 * never come again, so what a unit sees that is undone later can do no harm here. Thread-safe.
 */
final class ReferenceDataCache {

    private record Entry(long revision, ReferenceData data) {}

    private volatile @Nullable Entry last;

    /** The reference data as the connection's transaction sees it. */
    ReferenceData get(SqliteConnection connection) throws SQLException {
        long revision = ReferenceDataTables.revision(connection);
        Entry entry = last;
        if (entry == null || entry.revision != revision) {
            connection.keepState();
            entry = new Entry(revision, read(connection));
            last = entry;
        }
        return entry.data;
    }

    private static ReferenceData read(SqliteConnection connection) {
        try {
            return ReferenceDataTables.read(connection.handle());
        } catch (JdbiException e) {
            throw e;
        } catch (RuntimeException e) {
            throw connection.faults().damaged("reference data", e);
        }
    }
}
