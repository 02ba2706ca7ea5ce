package dev.sdelka.storage.jdbi;

import java.sql.SQLException;

/** The register of known orders. */
final class OrderTable {

    private static final String EXISTS = "SELECT 1 FROM known_order WHERE order_id = ?";
    private static final String INSERT = "INSERT INTO known_order (order_id) VALUES (?) ON CONFLICT DO NOTHING";

    private OrderTable() {}

    static boolean has(SqliteConnection connection, long orderId) throws SQLException {
        return connection.query(EXISTS, statement -> statement.setLong(1, orderId), rows -> rows.next());
    }

    static boolean add(SqliteConnection connection, long orderId) throws SQLException {
        return connection.update(INSERT, statement -> statement.setLong(1, orderId)) > 0;
    }
}
