package dev.sdelka.rest.parameter;

import dev.sdelka.query.Filter;
import dev.sdelka.query.Relation;
import dev.sdelka.query.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the filter of a list: {@code {">=ownerId": 5, "@orderId": [1, 2]}}. A key is a field behind an operator; without one it means
 * equality. A key that names no field is ignored. Immutable and thread-safe.
 */
public final class FilterReader {

    private final Predicate<String> fields;
    private final IntegerValue integerValue = new IntegerValue();

    private FilterReader(Predicate<String> fields) {
        this.fields = fields;
    }

    /**
     * A reader for rows whose fields are all whole numbers.
     *
     * @param fields whether a name is that of a field
     * @return the reader
     */
    public static FilterReader ofIntegers(Predicate<String> fields) {
        return new FilterReader(fields);
    }

    /**
     * Reads a filter.
     *
     * @param conditions values by key
     * @return holds if all conditions hold
     */
    public Filter read(Map<String, @Nullable Object> conditions) {
        List<Filter> parts = new ArrayList<>();
        conditions.forEach((key, value) -> {
            FilterOperator operator = FilterOperator.of(key);
            String field = key.substring(operator.sign().length());
            if (fields.test(field)) {
                parts.add(condition(field, operator, value));
            }
        });
        return new Filter.And(parts);
    }

    private Filter condition(String field, FilterOperator operator, @Nullable Object value) {
        Filter condition = switch (operator.meaning()) {
            case EQUAL -> equal(field, value);
            case IN -> in(field, value);
            case LESS -> compare(field, Relation.LESS, value);
            case LESS_OR_EQUAL -> compare(field, Relation.LESS_OR_EQUAL, value);
            case GREATER -> compare(field, Relation.GREATER, value);
            case GREATER_OR_EQUAL -> compare(field, Relation.GREATER_OR_EQUAL, value);
            case BETWEEN -> between(field, elements(value));
            case CONTAINS -> Filter.like(field, TextPattern.contains(text(value)));
            case LIKE -> Filter.like(field, TextPattern.of(text(value)));
        };
        return operator.isNegated() ? Filter.not(condition) : condition;
    }

    /** A list behind equality means membership. */
    private Filter equal(String field, @Nullable Object value) {
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            return in(field, value);
        } else if (value == null || value.equals("")) {
            return Filter.equal(field, null);
        }
        return compare(field, Relation.EQUAL, value);
    }

    private Filter in(String field, @Nullable Object value) {
        List<Object> values = new ArrayList<>();
        for (Object element : elements(value)) {
            Object id = integerValue.of(element);
            if (id != null) {
                values.add(id);
            }
        }
        return Filter.in(field, values);
    }

    private Filter between(String field, List<@Nullable Object> bounds) {
        return bounds.size() == 2
                ? Filter.and(
                        compare(field, Relation.GREATER_OR_EQUAL, bounds.get(0)),
                        compare(field, Relation.LESS_OR_EQUAL, bounds.get(1)))
                : Filter.none();
    }

    /** Nothing compares with what is no number. */
    private Filter compare(String field, Relation relation, @Nullable Object value) {
        Object id = integerValue.of(value);
        return id == null ? Filter.none() : Filter.compare(field, relation, id);
    }

    private static List<@Nullable Object> elements(@Nullable Object value) {
        List<@Nullable Object> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            elements.addAll(list);
        } else if (value instanceof Map<?, ?> map) {
            elements.addAll(map.values());
        } else {
            elements.add(value);
        }
        return elements;
    }

    private static String text(@Nullable Object value) {
        return value == null || value instanceof List<?> || value instanceof Map<?, ?> ? "" : value.toString();
    }
}
