package dev.sdelka.benchmarks.sqlite;

import dev.sdelka.benchmarks.peer.Connections;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Bindings in the layout that is best for an order with one owner, and nothing else: the order is the integer key of the row. The deal must
 * be there, as with Sdelka. Used by one thread.
 */
final class RawBindings implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement begin;
    private final PreparedStatement deal;
    private final PreparedStatement insert;
    private final PreparedStatement commit;

    /**
     * Opens a file and makes an empty table of bindings in it.
     *
     * @param file the file of a store
     * @param hasIndex whether the bindings of an owner can be found, too
     */
    RawBindings(Path file, boolean hasIndex) throws SQLException {
        connection = Connections.openWithoutGeneratedKeys(file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE binding (order_id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL,"
                    + " owner_type_id INTEGER NOT NULL) STRICT");
            if (hasIndex) {
                statement.execute("CREATE INDEX binding_by_owner ON binding (owner_id, owner_type_id)");
            }
            statement.execute("INSERT INTO binding SELECT order_id, owner_id, owner_type_id FROM order_binding");
            statement.execute("DROP TABLE order_binding");
        }
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        deal = connection.prepareStatement("SELECT 1 FROM deal WHERE id = ?");
        insert = connection.prepareStatement("INSERT INTO binding (order_id, owner_id, owner_type_id) VALUES (?, ?, 2)"
                + " ON CONFLICT (order_id) DO UPDATE SET owner_id = excluded.owner_id");
        commit = connection.prepareStatement("COMMIT");
    }

    /** Binds an order to a deal, in place of its earlier owner, and waits for the disk; false if there is no such deal. */
    boolean bind(long orderId, long dealId) throws SQLException {
        begin.executeUpdate();
        deal.setLong(1, dealId);
        boolean isThere;
        try (ResultSet rows = deal.executeQuery()) {
            isThere = rows.next();
        }
        if (isThere) {
            insert.setLong(1, orderId);
            insert.setLong(2, dealId);
            insert.executeUpdate();
        }
        commit.executeUpdate();
        return isThere;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
