package dev.sdelka.storage.jdbi;

import dev.sdelka.directory.Category;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.LastIds;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.directory.Status;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Reference data: small tables that are read and written as one. */
final class ReferenceDataTables {

    static final String REVISION = "SELECT revision FROM reference_data_revision";

    private static final String CATEGORY = "category";
    private static final String STATUS = "status";
    private static final String USER_FIELD = "user_field";
    private static final String ENUMERATION_ITEM = "user_field_item";
    private static final String SMART_PROCESS = "smart_process";

    private ReferenceDataTables() {}

    /** A number that is another one whenever the reference data changed. */
    static long revision(SqliteConnection connection) throws SQLException {
        return connection
                .queryRow(REVISION, SqlAction.nothing(), row -> row.getLong(1))
                .orElseThrow(() -> connection
                        .faults()
                        .damaged("reference data", new IllegalStateException("there is no revision")));
    }

    /**
     * Reads all tables.
     *
     * @throws IllegalArgumentException if they do not fit together
     */
    static ReferenceData read(SqliteConnection connection) throws SQLException {
        return new ReferenceData(
                TableRows.list(
                        connection,
                        "SELECT id, name, sort, is_default FROM category",
                        row -> new Category(row.getInt(1), row.getString(2), row.getInt(3), row.getBoolean(4))),
                TableRows.list(
                        connection,
                        "SELECT id, list_id, status_id, name, system_name, sort, is_system, color, semantics FROM status",
                        row -> new Status(
                                row.getInt(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getInt(6),
                                row.getBoolean(7),
                                row.getString(8),
                                StageSemantics.ofCode(row.getString(9)))),
                TableRows.list(
                        connection,
                        "SELECT code, name, sort, is_base FROM currency",
                        row -> new Currency(row.getString(1), row.getString(2), row.getInt(3), row.getBoolean(4))),
                UserFieldTables.read(connection),
                SmartProcessTables.read(connection),
                new LastIds(
                        lastId(connection, CATEGORY),
                        lastId(connection, STATUS),
                        lastId(connection, USER_FIELD),
                        lastId(connection, ENUMERATION_ITEM),
                        lastId(connection, SMART_PROCESS)));
    }

    private static int lastId(SqliteConnection connection, String name) throws SQLException {
        return connection.query(
                "SELECT last_id FROM reference_last_id WHERE name = ?",
                statement -> statement.setString(1, name),
                rows -> rows.next() ? rows.getInt(1) : 0);
    }

    /** Replaces all rows. */
    static void replace(Handle handle, ReferenceData data) {
        // A random number, because one that counts up comes again after a unit that was undone, with other data.
        handle.execute("UPDATE reference_data_revision SET revision = random()");
        TableRows.replace(
                handle,
                "category (id, name, sort, is_default)",
                rows -> data.categories().forEach(it -> rows.add(it.id(), it.name(), it.sort(), it.isDefault())));
        TableRows.replace(
                handle,
                "status (id, list_id, status_id, name, system_name, sort, is_system, color, semantics)",
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
        TableRows.replace(
                handle,
                "currency (code, name, sort, is_base)",
                rows -> data.currencies().forEach(it -> rows.add(it.code(), it.name(), it.sort(), it.isBase())));
        UserFieldTables.replace(handle, data.userFields());
        SmartProcessTables.replace(handle, data.smartProcesses());
        LastIds last = data.lastIds();
        TableRows.replace(
                handle,
                "reference_last_id (name, last_id)",
                rows -> rows.add(CATEGORY, last.category())
                        .add(STATUS, last.status())
                        .add(USER_FIELD, last.userField())
                        .add(ENUMERATION_ITEM, last.enumerationItem())
                        .add(SMART_PROCESS, last.smartProcess()));
    }
}
