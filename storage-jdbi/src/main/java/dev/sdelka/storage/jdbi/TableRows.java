package dev.sdelka.storage.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Reads and replaces all rows of small tables. */
final class TableRows {

    private TableRows() {}

    /** Reads by the driver alone: all that starts and reads does without Jdbi, which takes a third of a second to be loaded. */
    static <T> List<T> list(SqliteConnection connection, String sql, SqlFunction<ResultSet, T> mapper)
            throws SQLException {
        return connection.query(sql, SqlAction.nothing(), rows -> {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(mapper.apply(rows));
            }
            return list;
        });
    }

    /** Puts rows in the place of all that a table has; the columns stand behind its name, such as {@code category (id, name)}. */
    static void replace(Handle handle, String table, Consumer<PreparedBatch> rows) {
        int columns = table.indexOf('(');
        handle.execute("DELETE FROM " + table.substring(0, columns));
        String values = table.substring(columns).replaceAll("[a-z_]+", "?");
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO " + table + " VALUES " + values)) {
            rows.accept(batch);
            batch.execute();
        }
    }
}
