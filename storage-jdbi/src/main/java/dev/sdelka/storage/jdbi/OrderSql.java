package dev.sdelka.storage.jdbi;

import dev.sdelka.query.SortOrder;
import dev.sdelka.query.SortOrder.Direction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An order as SQL that puts rows as {@link SortOrder#comparator} does: empty values first when ascending, texts by code point. */
final class OrderSql {

    private OrderSql() {}

    /**
     * Appends the keys of the order; only the first mention of a field has any effect.
     *
     * @param sql receives them
     * @param keys the keys, the strongest first
     * @param natural the fields of the natural order, by which rows come that are equal by the keys
     * @param fields finds a field; throws if there is no such field
     */
    static void append(SqlText sql, List<SortOrder> keys, List<String> natural, Function<String, SqlField> fields) {
        Map<String, Direction> directions = new LinkedHashMap<>();
        keys.forEach(key -> directions.putIfAbsent(key.field(), key.direction()));
        natural.forEach(field -> directions.putIfAbsent(field, Direction.ASCENDING));
        String separator = " ORDER BY ";
        for (Map.Entry<String, Direction> key : directions.entrySet()) {
            sql.append(separator);
            append(sql, fields.apply(key.getKey()));
            sql.append(key.getValue() == Direction.ASCENDING ? "" : " DESC");
            separator = ", ";
        }
    }

    private static void append(SqlText sql, SqlField field) {
        if (field instanceof SqlField.Column column) {
            sql.append(column.sql());
        } else if (field instanceof SqlField.JsonNumber number) {
            sql.call(stored -> DealJson.parentId(stored, number.name()), number.column());
        } else if (field instanceof SqlField.UserField userField) {
            sql.call(stored -> SortKey.of(DealJson.userField(stored, userField.name())), DealColumns.USER_FIELDS);
        } else if (field instanceof SqlField.Elements elements) {
            sql.append("(SELECT ").append(elements.element()).append(" ").append(elements.ofRow());
            sql.append(" ORDER BY ").append(elements.order()).append(" LIMIT 1)");
        }
    }
}
