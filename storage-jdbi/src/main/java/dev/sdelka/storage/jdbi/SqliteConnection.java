package dev.sdelka.storage.jdbi;

import dev.sdelka.storage.StorageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
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

    private final Connection connection;
    private final Faults faults;
    private final Map<String, PreparedStatement> kept = new LinkedHashMap<>(16, 0.75f, true);

    private @Nullable Handle handle;
    private @Nullable RowFunctions rowFunctions;

    /** What a unit that reads has of the state that it sees. */
    private enum Snapshot {
        /** It is none that reads, or has not begun. */
        NONE,
        /** Nothing yet: what it reads first fixes the state. */
        AWAITED,
        /** A statement that stands at its row, which keeps to the state. */
        ROW,
        /** A transaction. */
        TRANSACTION
    }

    private Snapshot snapshot = Snapshot.NONE;

    private @Nullable ResultSet firstRow;

    SqliteConnection(Connection connection, Faults faults) {
        this.connection = connection;
        this.faults = faults;
    }

    /** The connection itself, for what the driver alone knows. */
    Connection plain() {
        return connection;
    }

    /** Jdbi on this connection, for what is rare. */
    Handle handle() {
        if (handle == null) {
            handle = Jdbi.create(connection).open();
        }
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
        keepState();
        return run(sql, statement -> {
            parameters.run(statement);
            try (ResultSet resultSet = statement.executeQuery()) {
                return read(resultSet, rows);
            }
        });
    }

    /**
     * Looks at the row of a query that finds one at most.
     *
     * @param sql the query
     * @param parameters sets its parameters
     * @param row makes the result; stands at the row
     * @return empty if there is no row
     */
    <R> Optional<R> queryRow(String sql, SqlAction<PreparedStatement> parameters, SqlFunction<ResultSet, R> row)
            throws SQLException {
        if (snapshot == Snapshot.AWAITED) {
            Optional<R> found = firstRow(sql, parameters, row);
            if (found.isPresent()) {
                return found;
            }
        }
        return query(sql, parameters, rows -> rows.next() ? Optional.of(row.apply(rows)) : Optional.empty());
    }

    /** Leaves the statement at its row. If there is none, it has ended and keeps to no state: the same is to be asked again in a transaction. */
    private <R> Optional<R> firstRow(String sql, SqlAction<PreparedStatement> parameters, SqlFunction<ResultSet, R> row)
            throws SQLException {
        return run(sql, statement -> {
            parameters.run(statement);
            ResultSet rows = statement.executeQuery();
            try {
                if (rows.next()) {
                    R found = read(rows, row);
                    snapshot = Snapshot.ROW;
                    firstRow = rows;
                    return Optional.of(found);
                }
                return Optional.empty();
            } finally {
                if (snapshot != Snapshot.ROW) {
                    rows.close();
                }
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
            Function.create(connection, RowFunctions.NAME, rowFunctions);
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

    /** Sets how the connection works. */
    void execute(String pragma) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(pragma);
        }
    }

    private <R> R run(String sql, SqlFunction<PreparedStatement, R> work) throws SQLException {
        if (sql.length() > LONGEST_KEPT) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return work.apply(statement);
            }
        }
        PreparedStatement statement = kept.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
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

    /**
     * Begins to read; the first look fixes what is seen until the end. A transaction begins with the second one only, for most units read one
     * row, and to begin and to end a transaction takes as long as a quarter of that.
     */
    void beginReading() {
        snapshot = Snapshot.AWAITED;
    }

    /** Sees to it that the state that is seen stays the same when there are more queries. */
    private void keepState() throws SQLException {
        if (snapshot == Snapshot.AWAITED || snapshot == Snapshot.ROW) {
            update("BEGIN", SqlAction.nothing());
            snapshot = Snapshot.TRANSACTION;
            leaveFirstRow();
        }
    }

    private void leaveFirstRow() throws SQLException {
        if (firstRow != null) {
            ResultSet row = firstRow;
            firstRow = null;
            row.close();
        }
    }

    /** Ends reading: the next look sees the file as it is then. */
    void endReading() {
        Snapshot last = snapshot;
        snapshot = Snapshot.NONE;
        try {
            leaveFirstRow();
        } catch (SQLException e) {
            // It repeats what the query said, which succeeded.
        }
        if (last == Snapshot.TRANSACTION) {
            rollback();
        }
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
            connection.close();
        } catch (SQLException e) {
            throw faults.translate(e);
        }
    }
}
