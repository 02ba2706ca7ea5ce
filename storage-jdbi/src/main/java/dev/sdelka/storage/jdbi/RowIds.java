package dev.sdelka.storage.jdbi;

import dev.sdelka.storage.StorageException.Kind;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Gives ids for the rows of tables and for files, in one unit of work: greater than all that there ever were, removed ones included. */
final class RowIds {

    private static final String LAST_ID = "SELECT seq FROM sqlite_sequence WHERE name = ?";

    /** What this unit gave, whether a row came of it or not. */
    private final Map<String, Long> given = new HashMap<>();

    long next(SqliteConnection connection, String table) throws SQLException {
        return next(connection, table, last(connection, table));
    }

    /** The greatest id that a row of a table ever had, 0 if there was none. */
    static long last(SqliteConnection connection, String table) throws SQLException {
        return connection.query(
                LAST_ID, statement -> statement.setString(1, table), rows -> rows.next() ? rows.getLong(1) : 0L);
    }

    long nextFile(SqliteConnection connection) throws SQLException {
        return next(connection, "file", FileIds.last(connection));
    }

    private long next(SqliteConnection connection, String what, long stored) throws SQLException {
        long last = Math.max(given.getOrDefault(what, 0L), stored);
        if (last == Long.MAX_VALUE) {
            throw connection.faults().fault(Kind.FULL, "no id is left for another " + what);
        }
        given.put(what, last + 1);
        return last + 1;
    }
}
