package dev.sdelka.storage.jdbi;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The register of known orders. */
final class OrderTable {

    private static final String EXISTS = "SELECT 1 FROM known_order WHERE order_id = ?";
    private static final String ABOVE = "SELECT order_id FROM known_order WHERE order_id > ? ORDER BY order_id LIMIT ?";
    private static final String INSERT = "INSERT INTO known_order (order_id) VALUES (?) ON CONFLICT DO NOTHING";

    private OrderTable() {}

    static boolean has(SqliteConnection connection, long orderId) throws SQLException {
        return connection.query(EXISTS, statement -> statement.setLong(1, orderId), rows -> rows.next());
    }

    static List<Long> above(SqliteConnection connection, long above, int limit) throws SQLException {
        return connection.query(
                ABOVE,
                statement -> {
                    statement.setLong(1, above);
                    statement.setInt(2, limit);
                },
                rows -> {
                    List<Long> orders = new ArrayList<>();
                    while (rows.next()) {
                        orders.add(rows.getLong(1));
                    }
                    return List.copyOf(orders);
                });
    }

    static boolean add(SqliteConnection connection, long orderId) throws SQLException {
        return connection.update(INSERT, statement -> statement.setLong(1, orderId)) > 0;
    }
}
