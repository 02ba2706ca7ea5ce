package dev.sdelka.storage.jdbi;

import dev.sdelka.query.Filter;
import dev.sdelka.query.Relation;
import dev.sdelka.query.TextPattern;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A filter as a condition of SQL over columns that hold whole numbers and are never null; so SQL's third truth value
 * never arises, and the condition is true exactly where {@link Filter#matches} is. Values are parameters, never text.
 */
final class FilterSql {

    private static final String TRUE = "1";
    private static final String FALSE = "0";
    private static final int MOST_DIGITS = 19;

    /** SQLite's own limits are 1,000 levels and 250,000 parameters. */
    private static final int MOST_LEVELS = 900;

    private static final int MOST_PARAMETERS = 200_000;

    private final UnaryOperator<String> columns;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private boolean hasIn;

    private FilterSql(UnaryOperator<String> columns) {
        this.columns = columns;
    }

    /**
     * Translates a filter.
     *
     * @param filter the filter
     * @param columns the column of a field; throws if there is no such field
     * @throws IllegalArgumentException if the filter names a field that is not there or compares with another type,
     *     in whatever part; or has more than 900 levels or 200,000 comparisons
     */
    static FilterSql of(Filter filter, UnaryOperator<String> columns) {
        FilterSql translation = new FilterSql(columns);
        translation.append(filter, 1);
        if (translation.parameters.size() > MOST_PARAMETERS) {
            throw new IllegalArgumentException("a filter has at most " + MOST_PARAMETERS + " comparisons");
        }
        return translation;
    }

    String sql() {
        return sql.toString();
    }

    /** Sets the parameters and returns the position of the next one. */
    int bind(PreparedStatement statement) throws SQLException {
        int position = 1;
        for (Object parameter : parameters) {
            statement.setObject(position++, parameter);
        }
        return position;
    }

    private void append(Filter filter, int level) {
        if (level > MOST_LEVELS) {
            throw new IllegalArgumentException("a filter has at most " + MOST_LEVELS + " levels");
        }
        if (filter instanceof Filter.And and) {
            appendAll(and.parts(), " AND ", TRUE, level);
        } else if (filter instanceof Filter.Or or) {
            appendAll(or.parts(), " OR ", FALSE, level);
        } else if (filter instanceof Filter.Not not) {
            sql.append("NOT (");
            append(not.part(), level + 1);
            sql.append(')');
        } else if (filter instanceof Filter.Comparison comparison) {
            sql.append(columns.apply(comparison.field())).append(operator(comparison.relation()));
            parameters.add(number(comparison.value()));
        } else if (filter instanceof Filter.In in) {
            appendIn(columns.apply(in.field()), in.values());
        } else if (filter instanceof Filter.Like like) {
            appendLike(columns.apply(like.field()), like.pattern());
        } else if (filter instanceof Filter.Empty empty) {
            sql.append(columns.apply(empty.field())).append(" IS NULL");
        }
    }

    /** Pairs of pairs, because SQLite counts each operator of a plain row as one more level. */
    private void appendAll(List<Filter> parts, String operator, String neutral, int level) {
        if (parts.isEmpty()) {
            sql.append(neutral);
        } else if (parts.size() == 1) {
            append(parts.get(0), level + 1);
        } else {
            int middle = parts.size() / 2;
            sql.append('(');
            appendAll(parts.subList(0, middle), operator, neutral, level + 1);
            sql.append(operator);
            appendAll(parts.subList(middle, parts.size()), operator, neutral, level + 1);
            sql.append(')');
        }
    }

    private static String operator(Relation relation) {
        return switch (relation) {
            case EQUAL -> " = ?";
            case LESS -> " < ?";
            case LESS_OR_EQUAL -> " <= ?";
            case GREATER -> " > ?";
            case GREATER_OR_EQUAL -> " >= ?";
        };
    }

    /** One parameter for all values, so that there may be any number of them. */
    private void appendIn(String column, List<Object> values) {
        if (hasIn) {
            sql.append('+'); // no index for a second one: SQLite would try each pair of values
        }
        hasIn = true;
        sql.append(column).append(" IN (SELECT value FROM json_each(?))");
        parameters.add(
                values.stream().map(value -> number(value).toString()).collect(Collectors.joining(",", "[", "]")));
    }

    /**
     * A number is written in digits alone: parts with anything else never match, and nothing is left that LIKE would
     * misread.
     */
    private void appendLike(String column, TextPattern pattern) {
        String digits = String.join("", pattern.parts());
        if (digits.length() > MOST_DIGITS || !digits.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            sql.append(FALSE);
            return;
        }
        sql.append("CAST(").append(column).append(" AS TEXT) LIKE ?");
        parameters.add(String.join("%", pattern.parts()).replaceAll("%+", "%"));
    }

    private static Long number(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException(
                "cannot compare Long with " + value.getClass().getSimpleName());
    }
}
