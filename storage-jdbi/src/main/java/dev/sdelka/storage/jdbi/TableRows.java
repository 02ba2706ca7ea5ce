package dev.sdelka.storage.jdbi;

import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Reads and replaces all rows of small tables. */
final class TableRows {

    private TableRows() {}

    static <T> List<T> list(Handle handle, String sql, RowMapper<T> mapper) {
        return handle.createQuery(sql).map(mapper).list();
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
