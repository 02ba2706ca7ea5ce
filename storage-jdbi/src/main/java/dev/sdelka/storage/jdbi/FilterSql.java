package dev.sdelka.storage.jdbi;

import dev.sdelka.field.ValueKind;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Relation;
import dev.sdelka.query.TextPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A filter as a condition of SQL that is true exactly where {@link Filter#matches} is. SQL's third truth value, which empty columns give, counts
 * as false at the top and between AND and OR; below a negation each condition is brought back to two values. What SQL cannot do
 * like Java, such as ignoring case in every script, Java does. Values are parameters, never text.
 */
final class FilterSql {

    private static final String TRUE = "1";
    private static final String FALSE = "0";
    private static final int MOST_DIGITS = 19;

    /** SQLite's own limit is 1,000. */
    private static final int MOST_LEVELS = 900;

    private static final int MOST_INDEXED_PARTS = 8;

    private final Function<String, SqlField> fields;
    private final SqlText sql;
    private boolean hasIn;
    private boolean hasOr;
    private boolean isWithoutIndex;

    private FilterSql(Function<String, SqlField> fields, SqlText sql) {
        this.fields = fields;
        this.sql = sql;
    }

    /**
     * Appends the condition.
     *
     * @param sql receives it
     * @param filter the filter
     * @param fields finds a field; throws if there is no such field
     * @throws IllegalArgumentException if the filter names a field that is not there or compares with another type, in whatever part; or
     *     has more than 900 levels or 200,000 values
     */
    static void append(SqlText sql, Filter filter, Function<String, SqlField> fields) {
        new FilterSql(fields, sql).append(filter, 1, false);
    }

    private void append(Filter filter, int level, boolean negated) {
        if (level > MOST_LEVELS) {
            throw new IllegalArgumentException("a filter has at most " + MOST_LEVELS + " levels");
        }
        if (filter instanceof Filter.And and) {
            appendAll(and.parts(), " AND ", TRUE, level, negated);
        } else if (filter instanceof Filter.Or or) {
            appendOr(merged(or.parts()), level, negated);
        } else if (filter instanceof Filter.Not not) {
            sql.append("NOT (");
            append(not.part(), level + 1, true);
            sql.append(")");
        } else if (filter instanceof Filter.Comparison comparison) {
            appendLeaf(fields.apply(comparison.field()), filter, negated);
        } else if (filter instanceof Filter.In in) {
            appendLeaf(fields.apply(in.field()), filter, negated);
        } else if (filter instanceof Filter.Like like) {
            appendLeaf(fields.apply(like.field()), filter, negated);
        } else if (filter instanceof Filter.Empty empty) {
            appendLeaf(fields.apply(empty.field()), filter, negated);
        }
    }

    /**
     * SQLite looks up each part of an OR by an index if it can, and plans the rest of the statement anew for it: for the first OR alone, and if it has few
     * parts, or planning takes minutes.
     */
    private void appendOr(List<Filter> parts, int level, boolean negated) {
        boolean wasWithoutIndex = isWithoutIndex;
        isWithoutIndex |= hasOr || parts.size() > MOST_INDEXED_PARTS;
        hasOr = true;
        appendAll(parts, " OR ", FALSE, level, negated);
        isWithoutIndex = wasWithoutIndex;
    }

    /** Equalities on one field are one membership. */
    private static List<Filter> merged(List<Filter> parts) {
        Map<String, List<Object>> valuesByField = new LinkedHashMap<>();
        List<Filter> others = new ArrayList<>();
        for (Filter part : parts) {
            if (part instanceof Filter.Comparison comparison && comparison.relation() == Relation.EQUAL) {
                valuesByField
                        .computeIfAbsent(comparison.field(), field -> new ArrayList<>())
                        .add(comparison.value());
            } else {
                others.add(part);
            }
        }
        List<Filter> merged = new ArrayList<>();
        valuesByField.forEach((field, values) -> merged.add(Filter.in(field, values)));
        merged.addAll(others);
        return merged;
    }

    /** The column, in such a form that no index is looked at where none is wanted. */
    private String name(SqlField.Column column) {
        return isWithoutIndex ? "+" + column.sql() : column.sql();
    }

    /** Pairs of pairs, because SQLite counts each operator of a plain row as one more level. */
    private void appendAll(List<Filter> parts, String operator, String neutral, int level, boolean negated) {
        if (parts.isEmpty()) {
            sql.append(neutral);
        } else if (parts.size() == 1) {
            append(parts.get(0), level + 1, negated);
        } else {
            int middle = parts.size() / 2;
            sql.append("(");
            appendAll(parts.subList(0, middle), operator, neutral, level + 1, negated);
            sql.append(operator);
            appendAll(parts.subList(middle, parts.size()), operator, neutral, level + 1, negated);
            sql.append(")");
        }
    }

    private void appendLeaf(SqlField field, Filter leaf, boolean negated) {
        if (field instanceof SqlField.Column column) {
            SqlValue.requireComparable(column.kind(), leaf);
            boolean isThreeValued = negated && column.isNullable() && !(leaf instanceof Filter.Empty);
            sql.append(isThreeValued ? "coalesce(" : "");
            appendColumn(column, leaf);
            sql.append(isThreeValued ? ", 0)" : "");
        } else if (field instanceof SqlField.JsonNumber number) {
            sql.call(stored -> leaf.matches(name -> DealJson.parentId(stored, number.name())), number.column());
        } else if (field instanceof SqlField.UserField userField) {
            sql.call(
                    stored -> leaf.matches(name -> DealJson.userField(stored, userField.name())),
                    DealColumns.USER_FIELDS);
        } else if (field instanceof SqlField.Elements elements) {
            appendElements(elements, leaf);
        }
    }

    /**
     * What few rows satisfy is looked up by an index, from the values to the rows that have them. Else the rows are asked one by one, for
     * a page is full after few of them.
     */
    private void appendElements(SqlField.Elements elements, Filter leaf) {
        SqlField.Column element = new SqlField.Column(elements.name(), elements.element(), ValueKind.ID, false);
        SqlValue.requireComparable(element.kind(), leaf);
        if (leaf instanceof Filter.Empty) {
            sql.append("NOT EXISTS (SELECT 1 ").append(elements.ofRow()).append(")");
            return;
        } else if (isEquality(leaf)) {
            sql.append(isWithoutIndex ? "+" : "")
                    .append(elements.row())
                    .append(" IN (SELECT ")
                    .append(elements.owner());
            sql.append(" FROM ").append(elements.table()).append(" WHERE ");
        } else {
            sql.append("EXISTS (SELECT 1 ").append(elements.ofRow()).append(" AND ");
        }
        boolean hasInOutside = hasIn;
        boolean isOutsideWithoutIndex = isWithoutIndex;
        hasIn = false; // the values have an index of their own
        isWithoutIndex = false;
        appendColumn(element, leaf);
        hasIn = hasInOutside;
        isWithoutIndex = isOutsideWithoutIndex;
        sql.append(")");
    }

    private static boolean isEquality(Filter leaf) {
        return leaf instanceof Filter.In
                || (leaf instanceof Filter.Comparison comparison && comparison.relation() == Relation.EQUAL);
    }

    private void appendColumn(SqlField.Column column, Filter leaf) {
        if (leaf instanceof Filter.Empty) {
            sql.append(name(column)).append(" IS NULL");
        } else if (leaf instanceof Filter.Comparison comparison
                && SqlValue.hasForm(column.kind(), comparison.value())) {
            sql.append(name(column))
                    .append(operator(comparison.relation()))
                    .parameter(SqlValue.of(column.kind(), comparison.value()));
        } else if (leaf instanceof Filter.In in && in.values().size() == 1) {
            appendColumn(
                    column,
                    Filter.compare(in.field(), Relation.EQUAL, in.values().get(0)));
        } else if (leaf instanceof Filter.In in
                && in.values().stream().allMatch(value -> SqlValue.hasForm(column.kind(), value))) {
            appendIn(column, in.values());
        } else if (leaf instanceof Filter.Like like && SqlValue.isWholeNumber(column.kind())) {
            appendLike(column, like.pattern());
        } else {
            sql.call(stored -> leaf.matches(name -> SqlValue.read(column.kind(), stored)), column.sql());
        }
    }

    private static String operator(Relation relation) {
        return switch (relation) {
            case EQUAL -> " = ";
            case LESS -> " < ";
            case LESS_OR_EQUAL -> " <= ";
            case GREATER -> " > ";
            case GREATER_OR_EQUAL -> " >= ";
        };
    }

    /** One parameter for all values, so that there may be any number of them. */
    private void appendIn(SqlField.Column column, List<Object> values) {
        if (hasIn && !isWithoutIndex) {
            sql.append("+"); // no index for a second one: SQLite would try each pair of values
        }
        hasIn = true;
        String array = values.stream()
                .map(value -> SqlValue.json(column.kind(), value))
                .collect(Collectors.joining(",", "[", "]"));
        sql.append(name(column))
                .append(" IN (SELECT value FROM json_each(")
                .parameter(array)
                .append("))");
    }

    /**
     * A number is written in digits alone: parts with anything else match only a sign, and nothing is left that LIKE would
     * misread.
     */
    private void appendLike(SqlField.Column column, TextPattern pattern) {
        String digits = String.join("", pattern.parts());
        if (digits.length() > MOST_DIGITS + 1
                || !digits.chars().allMatch(letter -> letter == '-' || (letter >= '0' && letter <= '9'))) {
            sql.append(FALSE);
            return;
        }
        sql.append("CAST(").append(column.sql()).append(" AS TEXT) LIKE ");
        sql.parameter(String.join("%", pattern.parts()).replaceAll("%+", "%"));
    }
}
