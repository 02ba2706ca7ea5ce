package dev.sdelka.storage.jdbi;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/**
 * Runs {@link RowFunction}s inside the queries of one connection. The schema does not use it, so that any program can
 * open the file. Used by one thread at a time, one query after the other.
 */
final class RowFunctions extends Function {

    static final String NAME = "sdelka_row";

    private static final int TYPE_INTEGER = 1;
    private static final int TYPE_NULL = 5;

    private List<RowFunction> current = List.of();
    private @Nullable RuntimeException failure;

    /** Has the functions of a query ready while it runs. */
    <R> R during(SqlText query, SqlFunction<SqlText, R> run) throws SQLException {
        current = query.functions();
        failure = null;
        try {
            return run.apply(query);
        } catch (SQLException e) {
            if (failure != null) {
                throw failure; // rather than SQLite's word for it
            }
            throw e;
        } finally {
            current = List.of();
        }
    }

    @Override
    protected void xFunc() throws SQLException {
        try {
            answer(current.get(value_int(0)).apply(stored()));
        } catch (RuntimeException e) {
            failure = e;
            throw new SQLException(e.getMessage(), e);
        }
    }

    private @Nullable Object stored() throws SQLException {
        return switch (value_type(1)) {
            case TYPE_NULL -> null;
            case TYPE_INTEGER -> value_long(1);
            default -> value_text(1);
        };
    }

    private void answer(@Nullable Object value) throws SQLException {
        if (value == null) {
            result();
        } else if (value instanceof Boolean flag) {
            result(flag ? 1 : 0);
        } else if (value instanceof Long number) {
            result(number);
        } else if (value instanceof String text) {
            result(text);
        } else {
            result((byte[]) value);
        }
    }
}
