package dev.sdelka.storage.jdbi;

import dev.sdelka.storage.StorageException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/**
 * One connection, held open with its prepared statements, which is what makes SQLite fast. Transactions are said in
 * SQL, for JDBC's way begins a new one with each commit. Used by one thread at a time.
 */
final class SqliteConnection implements AutoCloseable {

    private static final int MOST_KEPT = 100;

    /** The text of an unusual filter is not seen again. */
    private static final int LONGEST_KEPT = 2_000;

    private final Handle handle;
    private final Faults faults;
    private final Map<String, PreparedStatement> kept = new LinkedHashMap<>(16, 0.75f, true);

    private @Nullable RowFunctions rowFunctions;

    SqliteConnection(Handle handle, Faults faults) {
        this.handle = handle;
        this.faults = faults;
    }

    /** Jdbi on this connection, for what is rare. */
    Handle handle() {
        return handle;
    }

    Faults faults() {
        return faults;
    }

    /**
     * Looks at the rows of a query.
     *
     * @param sql the query
     * @param parameters sets its parameters
     * @param rows makes the result; stands before the first row
     */
    <R> R query(String sql, SqlAction<PreparedStatement> parameters, SqlFunction<ResultSet, R> rows)
            throws SQLException {
        return run(sql, statement -> {
            parameters.run(statement);
            try (ResultSet resultSet = statement.executeQuery()) {
                return read(resultSet, rows);
            }
        });
    }

    private <R> R read(ResultSet resultSet, SqlFunction<ResultSet, R> rows) throws SQLException {
        try {
            return rows.apply(resultSet);
        } catch (StorageException e) {
            throw e;
        } catch (RuntimeException e) { // rows that this store wrote can be read, whatever is in them
            throw faults.damaged("a row", e);
        }
    }

    /**
     * Looks at the rows of a query that was made for it.
     *
     * @param query the query with its parameters and functions
     * @param rows makes the result; stands before the first row; must not query on
     */
    <R> R query(SqlText query, SqlFunction<ResultSet, R> rows) throws SQLException {
        if (query.functions().isEmpty()) {
            return query(query.sql(), query::bind, rows);
        }
        try {
            return rowFunctions().during(query, it -> query(it.sql(), it::bind, rows));
        } catch (IllegalStateException e) { // a function could not read what is stored
            throw faults.damaged("a column", e);
        }
    }

    private RowFunctions rowFunctions() throws SQLException {
        if (rowFunctions == null) {
            rowFunctions = new RowFunctions();
            Function.create(handle.getConnection(), RowFunctions.NAME, rowFunctions);
        }
        return rowFunctions;
    }

    /**
     * Changes rows.
     *
     * @param sql the statement
     * @param parameters sets its parameters
     * @return how many rows it changed
     */
    int update(String sql, SqlAction<PreparedStatement> parameters) throws SQLException {
        return run(sql, statement -> {
            parameters.run(statement);
            return statement.executeUpdate();
        });
    }

    private <R> R run(String sql, SqlFunction<PreparedStatement, R> work) throws SQLException {
        if (sql.length() > LONGEST_KEPT) {
            try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
                return work.apply(statement);
            }
        }
        PreparedStatement statement = kept.get(sql);
        if (statement == null) {
            statement = handle.getConnection().prepareStatement(sql);
            keep(sql, statement);
        }
        boolean done = false;
        try {
            R result = work.apply(statement);
            done = true;
            return result;
        } finally {
            if (!done) { // the driver closes statements that failed
                kept.remove(sql);
                statement.close();
            }
        }
    }

    private void keep(String sql, PreparedStatement statement) throws SQLException {
        kept.put(sql, statement);
        if (kept.size() > MOST_KEPT) {
            String eldest = kept.keySet().iterator().next();
            PreparedStatement dropped = kept.remove(eldest);
            if (dropped != null) {
                dropped.close();
            }
        }
    }

    /** Begins to read; the first look fixes what is seen until the end. */
    void begin() throws SQLException {
        update("BEGIN", SqlAction.nothing());
    }

    /** Begins to write: waits for other processes now, because a transaction that has read already could only fail. */
    void beginImmediate() throws SQLException {
        update("BEGIN IMMEDIATE", SqlAction.nothing());
    }

    void commit() throws SQLException {
        update("COMMIT", SqlAction.nothing());
    }

    /** Ends the transaction if there is one; some faults make SQLite end it by itself. */
    void rollback() {
        try {
            update("ROLLBACK", SqlAction.nothing());
        } catch (SQLException e) {
            // It says that no transaction is active: there is no other reason.
        }
    }

    void savepoint() throws SQLException {
        update("SAVEPOINT unit", SqlAction.nothing());
    }

    /** Keeps what was done since the savepoint; fails if there is no transaction any more. */
    void release() throws SQLException {
        update("RELEASE unit", SqlAction.nothing());
    }

    /** Undoes what was done since the savepoint; fails if there is no transaction any more. */
    void rollbackToSavepoint() throws SQLException {
        update("ROLLBACK TO unit", SqlAction.nothing());
        release();
    }

    @Override
    public void close() {
        for (PreparedStatement statement : kept.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                // the connection closes it
            }
        }
        kept.clear();
        try {
            handle.close();
        } catch (JdbiException e) {
            throw faults.translate(e);
        }
    }
}
