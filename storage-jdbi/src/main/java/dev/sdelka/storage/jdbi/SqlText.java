package dev.sdelka.storage.jdbi;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A statement in the making: its text, and its parameters in the order of the text. Not thread-safe. */
final class SqlText {

    /** SQLite's own limit is 250,000. */
    private static final int MOST_PARAMETERS = 200_000;

    /** SQLite's own limit is a million bytes, and the text of statements is ASCII but for names of columns. */
    private static final int MOST_CHARACTERS = 900_000;

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private final List<RowFunction> functions = new ArrayList<>();

    SqlText append(String text) {
        sql.append(text);
        if (sql.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "a query has too many comparisons: at most " + MOST_CHARACTERS + " characters in SQL");
        }
        return this;
    }

    /** Appends a question mark with its value. */
    SqlText parameter(Object value) {
        sql.append('?');
        parameters.add(value);
        if (parameters.size() > MOST_PARAMETERS) {
            throw new IllegalArgumentException(
                    "a query has too many comparisons: at most " + MOST_PARAMETERS + " values");
        }
        return this;
    }

    /** Appends a call of a function in Java that looks at a column. */
    SqlText call(RowFunction function, String column) {
        append(RowFunctions.NAME)
                .append("(")
                .parameter(functions.size())
                .append(", ")
                .append(column)
                .append(")");
        functions.add(function);
        return this;
    }

    String sql() {
        return sql.toString();
    }

    List<RowFunction> functions() {
        return functions;
    }

    void bind(PreparedStatement statement) throws SQLException {
        int position = 1;
        for (Object parameter : parameters) {
            statement.setObject(position++, parameter);
        }
    }
}
