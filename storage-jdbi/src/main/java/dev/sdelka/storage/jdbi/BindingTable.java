package dev.sdelka.storage.jdbi;

import dev.sdelka.field.ValueKind;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.order.OwnerType;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bindings of orders. */
final class BindingTable {

    private static final String SELECT = "SELECT order_id, owner_type_id, owner_id FROM order_binding WHERE ";
    private static final String OF_ORDER = SELECT + "order_id = ? ORDER BY owner_id, owner_type_id";
    private static final String COUNT = "SELECT count(*) FROM order_binding WHERE ";
    private static final String INSERT =
            "INSERT INTO order_binding (order_id, owner_type_id, owner_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String DELETE =
            "DELETE FROM order_binding WHERE order_id = ? AND owner_type_id = ? AND owner_id = ?";

    private static final String DELETE_OF_OWNER = "DELETE FROM order_binding WHERE owner_id = ? AND owner_type_id = ?";

    /** The natural order of bindings. */
    private static final List<String> KEY = Stream.of(
                    OrderBindingField.OWNER_ID, OrderBindingField.OWNER_TYPE_ID, OrderBindingField.ORDER_ID)
            .map(OrderBindingField::wireName)
            .toList();

    private static final Map<String, SqlField> FIELDS = Arrays.stream(OrderBindingField.values())
            .collect(Collectors.toUnmodifiableMap(
                    OrderBindingField::wireName,
                    field -> new SqlField.Column(
                            field.wireName(), field.name().toLowerCase(Locale.ROOT), ValueKind.ID, false)));

    private BindingTable() {}

    static boolean add(SqliteConnection connection, OrderBinding binding) throws SQLException {
        return connection.update(INSERT, statement -> bind(statement, binding)) > 0;
    }

    static boolean remove(SqliteConnection connection, OrderBinding binding) throws SQLException {
        return connection.update(DELETE, statement -> bind(statement, binding)) > 0;
    }

    static void removeOfDeal(SqliteConnection connection, long dealId) throws SQLException {
        connection.update(DELETE_OF_OWNER, statement -> {
            statement.setLong(1, dealId);
            statement.setInt(2, OwnerType.DEAL.id());
        });
    }

    private static void bind(PreparedStatement statement, OrderBinding binding) throws SQLException {
        statement.setLong(1, binding.orderId());
        statement.setInt(2, binding.ownerType().id());
        statement.setLong(3, binding.ownerId());
    }

    static List<OrderBinding> ofOrder(SqliteConnection connection, long orderId) throws SQLException {
        return connection.query(
                OF_ORDER, statement -> statement.setLong(1, orderId), rows -> readAll(connection, rows));
    }

    static List<OrderBinding> find(SqliteConnection connection, Query query) throws SQLException {
        SqlText sql = new SqlText().append(SELECT);
        FilterSql.append(sql, query.filter(), BindingTable::field);
        OrderSql.append(sql, query.order(), KEY, BindingTable::field);
        sql.append(" LIMIT ").parameter(query.limit()).append(" OFFSET ").parameter(query.offset());
        return connection.query(sql, rows -> readAll(connection, rows));
    }

    static long count(SqliteConnection connection, Filter filter) throws SQLException {
        SqlText sql = new SqlText().append(COUNT);
        FilterSql.append(sql, filter, BindingTable::field);
        return connection.query(sql, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private static SqlField field(String name) {
        SqlField field = FIELDS.get(name);
        if (field == null) {
            throw new IllegalArgumentException("a binding has no field " + name);
        }
        return field;
    }

    private static List<OrderBinding> readAll(SqliteConnection connection, ResultSet rows) throws SQLException {
        List<OrderBinding> bindings = new ArrayList<>();
        while (rows.next()) {
            bindings.add(read(connection, rows.getLong(1), rows.getInt(2), rows.getLong(3)));
        }
        return List.copyOf(bindings);
    }

    private static OrderBinding read(SqliteConnection connection, long orderId, int ownerTypeId, long ownerId) {
        try {
            OwnerType type = OwnerType.ofId(ownerTypeId)
                    .orElseThrow(() -> new IllegalArgumentException("no owner is of type " + ownerTypeId));
            return new OrderBinding(orderId, type, ownerId);
        } catch (IllegalArgumentException e) {
            throw connection.faults().damaged("the binding of order " + orderId, e);
        }
    }
}
