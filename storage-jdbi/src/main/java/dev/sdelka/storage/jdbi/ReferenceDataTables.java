package dev.sdelka.storage.jdbi;

import dev.sdelka.directory.Category;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.LastIds;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.directory.Status;
import dev.sdelka.field.ParentType;
import dev.sdelka.field.UserField;
import dev.sdelka.field.UserFieldType;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Reference data: six small tables that are read and written as one. */
final class ReferenceDataTables {

    private static final String REVISION = "SELECT revision FROM reference_data_revision";

    private static final String CATEGORY = "category";
    private static final String STATUS = "status";

    private ReferenceDataTables() {}

    /** A number that is another one whenever the reference data changed. */
    static long revision(SqliteConnection connection) throws SQLException {
        return connection.query(REVISION, SqlAction.nothing(), rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    /**
     * Reads all tables.
     *
     * @throws IllegalArgumentException if they do not fit together
     */
    static ReferenceData read(Handle handle) {
        return new ReferenceData(
                list(
                        handle,
                        "SELECT id, name, sort, is_default FROM category",
                        (row, context) ->
                                new Category(row.getInt(1), row.getString(2), row.getInt(3), row.getBoolean(4))),
                list(
                        handle,
                        "SELECT id, list_id, status_id, name, system_name, sort, is_system, color, semantics FROM status",
                        (row, context) -> new Status(
                                row.getInt(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getInt(6),
                                row.getBoolean(7),
                                row.getString(8),
                                StageSemantics.ofCode(row.getString(9)))),
                list(
                        handle,
                        "SELECT code, name, sort, is_base FROM currency",
                        (row, context) ->
                                new Currency(row.getString(1), row.getString(2), row.getInt(3), row.getBoolean(4))),
                list(
                        handle,
                        "SELECT name, type, label FROM user_field ORDER BY position",
                        (row, context) -> new UserField(
                                row.getString(1), UserFieldType.valueOf(row.getString(2)), row.getString(3))),
                list(
                        handle,
                        "SELECT entity_type_id, title FROM parent_type ORDER BY position",
                        (row, context) -> new ParentType(row.getInt(1), row.getString(2))),
                new LastIds(lastId(handle, CATEGORY), lastId(handle, STATUS)));
    }

    private static int lastId(Handle handle, String name) {
        return handle.createQuery("SELECT last_id FROM reference_last_id WHERE name = ?")
                .bind(0, name)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    private static <T> List<T> list(Handle handle, String sql, RowMapper<T> mapper) {
        return handle.createQuery(sql).map(mapper).list();
    }

    /** Replaces all rows. */
    static void replace(Handle handle, ReferenceData data) {
        // A random number, because one that counts up comes again after a unit that was undone, with other data.
        handle.execute("UPDATE reference_data_revision SET revision = random()");
        List.of(CATEGORY, STATUS, "currency", "user_field", "parent_type", "reference_last_id")
                .forEach(table -> handle.execute("DELETE FROM " + table));
        insert(
                handle,
                "category (id, name, sort, is_default) VALUES (?, ?, ?, ?)",
                rows -> data.categories().forEach(it -> rows.add(it.id(), it.name(), it.sort(), it.isDefault())));
        insert(
                handle,
                "status (id, list_id, status_id, name, system_name, sort, is_system, color, semantics)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows -> data.statuses()
                        .forEach(it -> rows.add(
                                it.id(),
                                it.listId(),
                                it.statusId(),
                                it.name(),
                                it.systemName(),
                                it.sort(),
                                it.isSystem(),
                                it.color(),
                                it.semantics().code())));
        insert(
                handle,
                "currency (code, name, sort, is_base) VALUES (?, ?, ?, ?)",
                rows -> data.currencies().forEach(it -> rows.add(it.code(), it.name(), it.sort(), it.isBase())));
        insert(
                handle,
                "user_field (name, type, label) VALUES (?, ?, ?)",
                rows -> data.userFields()
                        .forEach(it -> rows.add(it.name(), it.type().name(), it.label())));
        insert(
                handle,
                "reference_last_id (name, last_id) VALUES (?, ?)",
                rows -> rows.add(CATEGORY, data.lastIds().category())
                        .add(STATUS, data.lastIds().status()));
        insert(
                handle,
                "parent_type (entity_type_id, title) VALUES (?, ?)",
                rows -> data.parentTypes().forEach(it -> rows.add(it.entityTypeId(), it.title())));
    }

    private static void insert(Handle handle, String into, Consumer<PreparedBatch> rows) {
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO " + into)) {
            rows.accept(batch);
            batch.execute();
        }
    }
}
