package dev.sdelka.rest.parameter;

import dev.sdelka.field.InputFields;
import dev.sdelka.field.ValueKind;
import dev.sdelka.field.ValueReader;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Relation;
import dev.sdelka.query.TextPattern;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.validation.Violations;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the filter of a list: {@code {">=ownerId": 5, "@orderId": [1, 2]}}. A key is a field behind an operator; without one it means
 * equality. A key that is a number holds a group of conditions, all of which must hold, or one of which if the group has {@code "LOGIC": "OR"}. A key that names no
 * field is ignored. Immutable and thread-safe.
 */
public final class FilterReader {

    /** A list of values is one condition, so that this is more than anybody writes. */
    private static final int MOST_CONDITIONS = 1_000;

    private static final String LOGIC = "LOGIC";
    private static final Pattern GROUP = Pattern.compile("[0-9]+");

    private final Function<String, Optional<FilterField>> fields;
    private final ValueReader values;
    private final boolean isStrict;

    /**
     * A reader.
     *
     * @param fields finds the field with a name
     * @param zone of moments that are written without an offset
     */
    public FilterReader(Function<String, Optional<FilterField>> fields, ZoneId zone) {
        this(fields, zone, false);
    }

    private FilterReader(Function<String, Optional<FilterField>> fields, ZoneId zone, boolean isStrict) {
        this.fields = fields;
        this.isStrict = isStrict;
        values = new ValueReader(zone);
    }

    /**
     * A reader that refuses a key that names no field, and a value that is none of its field, by {@code INVALID_ARGUMENT}.
     *
     * @param fields finds the field with a name
     * @param zone of moments that are written without an offset
     * @return the reader
     */
    public static FilterReader strict(Function<String, Optional<FilterField>> fields, ZoneId zone) {
        return new FilterReader(fields, zone, true);
    }

    /**
     * Reads a filter.
     *
     * @param conditions values by key
     * @return holds if all conditions hold, or one if it says so
     * @throws ProtocolException {@code MALFORMED_REQUEST} if it has more than 1,000 conditions
     */
    public Filter read(Map<String, @Nullable Object> conditions) {
        if (count(conditions) > MOST_CONDITIONS) {
            throw ProtocolException.of(
                    ProtocolError.MALFORMED_REQUEST,
                    "reason",
                    "a filter has more than " + MOST_CONDITIONS + " conditions");
        }
        return group(conditions);
    }

    private static int count(Map<String, ?> conditions) {
        int count = conditions.size();
        for (Map.Entry<String, ?> condition : conditions.entrySet()) {
            if (GROUP.matcher(condition.getKey()).matches()) {
                count += InputFields.asObject(condition.getValue())
                        .map(FilterReader::count)
                        .orElse(0);
            }
        }
        return count;
    }

    private Filter group(Map<String, @Nullable Object> conditions) {
        List<Filter> parts = new ArrayList<>();
        conditions.forEach((key, value) -> part(key, value).ifPresent(parts::add));
        boolean isAny = conditions.entrySet().stream()
                .anyMatch(entry -> isLogic(entry.getKey()) && "OR".equalsIgnoreCase(String.valueOf(entry.getValue())));
        return isAny && !parts.isEmpty() ? new Filter.Or(parts) : new Filter.And(parts);
    }

    private Optional<Filter> part(String key, @Nullable Object value) {
        if (GROUP.matcher(key).matches()) {
            return InputFields.asObject(value).map(this::group);
        }
        FilterOperator operator = FilterOperator.of(key);
        String name = key.substring(operator.sign().length());
        Optional<FilterField> field = fields.apply(name);
        if (isStrict && field.isEmpty() && !isLogic(name)) {
            throw invalid(name, "is not allowed in filter");
        }
        return field.map(known -> condition(known, operator, value));
    }

    /** Some methods write it in small letters. */
    private static boolean isLogic(String key) {
        return LOGIC.equalsIgnoreCase(key);
    }

    private static ProtocolException invalid(String field, String what) {
        return ProtocolException.of(
                ProtocolError.INVALID_ARGUMENT, "reason", "Invalid filter: field '" + field + "' " + what);
    }

    private Filter condition(FilterField field, FilterOperator operator, @Nullable Object value) {
        Filter condition = switch (operator.meaning()) {
            case EQUAL -> equal(field, value);
            case IN -> in(field, value);
            case LESS -> compare(field, Relation.LESS, value);
            case LESS_OR_EQUAL -> compare(field, Relation.LESS_OR_EQUAL, value);
            case GREATER -> compare(field, Relation.GREATER, value);
            case GREATER_OR_EQUAL -> compare(field, Relation.GREATER_OR_EQUAL, value);
            case BETWEEN -> between(field, elements(value));
            case CONTAINS -> like(field, value, TextPattern.contains(text(value)));
            case LIKE -> like(field, value, TextPattern.of(text(value)));
        };
        return operator.isNegated() ? Filter.not(condition) : condition;
    }

    /** A list behind equality means membership. */
    private Filter equal(FilterField field, @Nullable Object value) {
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            return in(field, value);
        } else if (isEmpty(field, value)) {
            return Filter.equal(field.name(), null);
        }
        return compare(field, Relation.EQUAL, value);
    }

    /** Callers often write {@code "!FIELD": false} for "not empty", which it is in the portal's language. */
    private boolean isEmpty(FilterField field, @Nullable Object value) {
        boolean isFalse = Boolean.FALSE.equals(value) && field.kind() != ValueKind.FLAG && !isStrict;
        return isFalse || ValueReader.isEmpty(value) || (field.isLink() && ValueReader.isNothing(value));
    }

    /** What means that a field is empty means it in a list, too. */
    private Filter in(FilterField field, @Nullable Object value) {
        List<Object> typed = new ArrayList<>();
        boolean hasEmpty = false;
        for (Object element : elements(value)) {
            if (isEmpty(field, element)) {
                hasEmpty = true;
                continue;
            }
            Object read = typed(field, element);
            if (read != null) {
                typed.add(read);
            }
        }
        Filter isOneOf = Filter.in(field.name(), typed);
        return hasEmpty ? Filter.or(isOneOf, Filter.equal(field.name(), null)) : isOneOf;
    }

    private Filter between(FilterField field, List<@Nullable Object> bounds) {
        return bounds.size() == 2
                ? Filter.and(
                        compare(field, Relation.GREATER_OR_EQUAL, bounds.get(0)),
                        compare(field, Relation.LESS_OR_EQUAL, bounds.get(1)))
                : Filter.none();
    }

    private Filter like(FilterField field, @Nullable Object value, TextPattern pattern) {
        return field.isMatchedExactly() ? equal(field, value) : Filter.like(field.name(), pattern);
    }

    /** Nothing compares with what is no value of the field. */
    private Filter compare(FilterField field, Relation relation, @Nullable Object value) {
        Object typed = typed(field, value);
        return typed == null ? Filter.none() : Filter.compare(field.name(), relation, typed);
    }

    private @Nullable Object typed(FilterField field, @Nullable Object value) {
        ValueKind kind = switch (field.kind()) {
            case ID -> ValueKind.INTEGER; // zero and less are values to compare with
            case AMOUNT -> ValueKind.DECIMAL; // not rounded
            case MONEY -> String.valueOf(value).contains("|") ? ValueKind.MONEY : ValueKind.DECIMAL; // in any currency
            case FILE -> ValueKind.INTEGER; // its id
            default -> field.kind();
        };
        Violations violations = new Violations();
        Object typed = values.read(kind, field.name(), value, violations);
        if (isStrict && !violations.isEmpty()) {
            throw invalid(field.name(), "has invalid value");
        }
        return typed;
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
