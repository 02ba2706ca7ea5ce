package dev.sdelka.testkit.arbitrary;

import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import dev.sdelka.field.ValueKind;
import dev.sdelka.query.FieldReader;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.Relation;
import dev.sdelka.query.SortOrder;
import dev.sdelka.query.TextPattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Filters and queries over rows: their values are mostly those of the rows, so that conditions hold for some and not for others. */
final class RowQueries {

    private static final int MAX_INDEX = 8;
    private static final int MAX_DEPTH = 3;
    private static final int MAX_VARIANT = 7;
    private static final char HALF_A_CHARACTER = '\uD800';

    private RowQueries() {}

    /** What becomes something once the rows are known, so that both are made, and made smaller, independently. */
    interface Over<T> extends Function<List<? extends FieldReader>, T> {}

    /** Which value of the rows: that of one of them, or one beside it. */
    private record Pick(int index, int variant) {}

    /** Queries of any filter, order and slice. */
    static Arbitrary<Over<Query>> queries(Map<String, ValueKind> fields) {
        Arbitrary<List<SortOrder>> order = Combinators.combine(
                        Arbitraries.of(fields.keySet()), Arbitraries.of(SortOrder.Direction.values()))
                .as(SortOrder::new)
                .list()
                .ofMaxSize(3);
        Arbitrary<Long> offsets = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0L)),
                Tuple.of(1, Arbitraries.longs().between(0, 4)));
        Arbitrary<Integer> limits = Arbitraries.of(1, 2, 50, Integer.MAX_VALUE);
        return Combinators.combine(filters(fields), order, offsets, limits)
                .as((filter, keys, offset, limit) -> rows -> new Query(filter.apply(rows), keys, offset, limit));
    }

    /**
     * Every kind of condition on every field, as it is and negated, and every field as an order, with values of the rows.
     *
     * @return queries; fields that no row has are only asked for their emptiness
     */
    static List<Query> ofEachField(List<? extends FieldReader> rows, Map<String, ValueKind> fields) {
        List<Query> queries = new ArrayList<>();
        for (String field : fields.keySet()) {
            List<Filter> conditions = new ArrayList<>(List.of(new Filter.Empty(field)));
            for (Object value : present(field, rows)) {
                for (Relation relation : Relation.values()) {
                    conditions.add(Filter.compare(field, relation, value));
                }
                conditions.add(Filter.in(field, List.of(value)));
                conditions.add(Filter.like(field, TextPattern.contains(part(text(value), 0, 3))));
                conditions.add(Filter.like(field, TextPattern.of(text(value))));
            }
            for (Filter condition : conditions) {
                queries.add(Query.matching(condition));
                queries.add(Query.matching(Filter.not(condition)));
            }
            queries.add(Query.all().orderedBy(SortOrder.ascending(field)));
            queries.add(Query.all().orderedBy(SortOrder.descending(field)));
        }
        return queries;
    }

    /** Trees of all kinds of conditions. */
    static Arbitrary<Over<Filter>> filters(Map<String, ValueKind> fields) {
        return filters(fields, MAX_DEPTH);
    }

    private static Arbitrary<Over<Filter>> filters(Map<String, ValueKind> fields, int depth) {
        if (depth == 0) {
            return conditions(fields);
        }
        Arbitrary<Over<Filter>> below = filters(fields, depth - 1);
        Arbitrary<List<Over<Filter>>> parts = below.list().ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(4, conditions(fields)),
                Tuple.of(1, parts.map(list -> rows -> new Filter.And(all(list, rows)))),
                Tuple.of(1, parts.map(list -> rows -> new Filter.Or(all(list, rows)))),
                Tuple.of(1, below.map(part -> rows -> new Filter.Not(part.apply(rows)))));
    }

    private static List<Filter> all(List<Over<Filter>> parts, List<? extends FieldReader> rows) {
        return parts.stream().map(part -> part.apply(rows)).toList();
    }

    private static Arbitrary<Over<Filter>> conditions(Map<String, ValueKind> fields) {
        Arbitrary<String> names = Arbitraries.of(fields.keySet());
        Arbitrary<Pick> picks = Combinators.combine(
                        Arbitraries.integers().between(0, MAX_INDEX),
                        Arbitraries.integers().between(0, MAX_VARIANT))
                .as(Pick::new);
        Values values = (field, pick, rows) -> value(field, fields.getOrDefault(field, ValueKind.TEXT), pick, rows);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(names, Arbitraries.of(Relation.values()), picks)
                                .as((field, relation, pick) ->
                                        rows -> Filter.compare(field, relation, values.of(field, pick, rows)))),
                Tuple.of(
                        2,
                        Combinators.combine(names, picks.list().ofMaxSize(3))
                                .as((field, several) -> rows -> Filter.in(
                                        field,
                                        several.stream()
                                                .map(pick -> values.of(field, pick, rows))
                                                .toList()))),
                Tuple.of(
                        2,
                        Combinators.combine(names, picks, Arbitraries.integers().between(0, 12))
                                .as((field, pick, length) -> rows ->
                                        Filter.like(field, pattern(values.of(field, pick, rows), pick, length)))),
                Tuple.of(1, names.map(field -> rows -> new Filter.Empty(field))));
    }

    private interface Values {
        Object of(String field, Pick pick, List<? extends FieldReader> rows);
    }

    private static Object value(String field, ValueKind kind, Pick pick, List<? extends FieldReader> rows) {
        List<Object> present = present(field, rows);
        Object value = present.isEmpty() ? sample(kind) : present.get(pick.index % present.size());
        return switch (pick.variant) {
            case 0 -> beside(value);
            case 1 -> value instanceof String text ? malformed(text) : value;
            default -> value;
        };
    }

    private static Object sample(ValueKind kind) {
        return switch (kind) {
            case TEXT -> "x";
            case ID, INTEGER -> 1L;
            case FLAG -> true;
            case AMOUNT, DECIMAL -> BigDecimal.ONE;
            case DATE -> LocalDate.EPOCH;
            case DATETIME -> Instant.EPOCH;
            case MONEY -> new Money(BigDecimal.ONE, "RUB");
            case FILE -> new FileReference(1, "x");
        };
    }

    /** A value that comes right after another, finer than what a column holds. */
    private static Object beside(Object value) {
        if (value instanceof Long number) {
            return number == Long.MAX_VALUE ? number - 1 : number + 1;
        } else if (value instanceof BigDecimal decimal) {
            return decimal.add(new BigDecimal("0.001"));
        } else if (value instanceof LocalDate date) {
            return date.plusDays(1);
        } else if (value instanceof Instant instant) {
            return instant.plusMillis(1);
        } else if (value instanceof Money money) {
            return new Money(money.amount().add(new BigDecimal("0.001")), money.currency());
        } else if (value instanceof FileReference file) {
            return file.id() + 1;
        }
        return value instanceof Boolean flag ? (Object) !flag : value + "!";
    }

    /** A part of a value, in another case, and what SQL would misread. */
    private static TextPattern pattern(Object value, Pick pick, int length) {
        String text = text(value);
        String part = part(text, pick.index, length);
        return switch (pick.variant) {
            case 2 -> TextPattern.contains(part.toUpperCase(Locale.ROOT));
            case 3 -> TextPattern.contains(part.toLowerCase(Locale.ROOT));
            case 4 -> TextPattern.of(part(text, 0, length) + "%");
            case 5 -> TextPattern.of("%" + part(text, Math.max(0, text.length() - length), length));
            case 6 -> TextPattern.of(List.of("_", "\\", "'", "%%", "-1", "0%").get(length % 6));
            default -> TextPattern.of(text);
        };
    }

    private static String text(Object value) {
        return value instanceof Boolean flag ? (flag ? "Y" : "N") : value.toString();
    }

    private static List<Object> present(String field, List<? extends FieldReader> rows) {
        List<Object> present = new ArrayList<>();
        for (FieldReader row : rows) {
            Object value = row.value(field);
            if (value instanceof List<?> several) {
                present.addAll(several);
            } else if (value != null) {
                present.add(value);
            }
        }
        return present;
    }

    /** A text that no store could keep, close to one that it keeps. */
    private static Object malformed(String text) {
        return text.substring(0, text.length() - 1) + HALF_A_CHARACTER;
    }

    private static String part(String text, int from, int length) {
        int begin = Math.min(from, text.length());
        return text.substring(begin, Math.min(begin + length, text.length()));
    }
}
