package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.field.UserField;
import dev.sdelka.field.ValueKind;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.Relation;
import dev.sdelka.query.SortOrder;
import dev.sdelka.query.TextPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Filters and queries over deals: their values are mostly those of the deals, so that conditions hold for some and not for others. */
public final class DealQueries {

    private static final int MAX_DEALS = 8;
    private static final int MAX_QUERIES = 6;
    private static final int MAX_DEPTH = 3;

    private DealQueries() {}

    /**
     * Deals with queries over them.
     *
     * @param referenceData names the user fields and parents of the deals
     * @return deals of any values
     */
    public static Arbitrary<DealSearch> any(ReferenceData referenceData) {
        return StoredDeals.any(referenceData)
                .list()
                .uniqueElements(Deal::id)
                .ofMinSize(1)
                .ofMaxSize(MAX_DEALS)
                .flatMap(deals -> queries(deals, referenceData)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(MAX_QUERIES)
                        .map(queries -> new DealSearch(deals, queries)))
                .withoutEdgeCases();
    }

    /**
     * Queries over deals.
     *
     * @param deals the deals
     * @param referenceData names their user fields and parents
     * @return with any filter, up to three keys of order, any slice
     */
    public static Arbitrary<Query> queries(List<Deal> deals, ReferenceData referenceData) {
        Map<String, ValueKind> fields = fields(referenceData);
        Arbitrary<List<SortOrder>> order = Combinators.combine(
                        Arbitraries.of(fields.keySet()), Arbitraries.of(SortOrder.Direction.values()))
                .as(SortOrder::new)
                .list()
                .ofMaxSize(3);
        Arbitrary<Long> offsets = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0L)),
                Tuple.of(1, Arbitraries.longs().between(0, 4)));
        Arbitrary<Integer> limits = Arbitraries.of(1, 2, 50, Integer.MAX_VALUE);
        return Combinators.combine(filters(fields, deals, MAX_DEPTH), order, offsets, limits)
                .as(Query::new);
    }

    private static Map<String, ValueKind> fields(ReferenceData referenceData) {
        Map<String, ValueKind> fields = new LinkedHashMap<>();
        for (DealField field : DealField.values()) {
            fields.put(field.name(), field.kind());
        }
        for (UserField field : referenceData.userFields()) {
            fields.put(field.name(), field.type().kind());
        }
        for (ParentType type : referenceData.parentTypes()) {
            fields.put(type.fieldName(), ValueKind.ID);
        }
        return fields;
    }

    private static Arbitrary<Filter> filters(Map<String, ValueKind> fields, List<Deal> deals, int depth) {
        Arbitrary<Filter> conditions = Arbitraries.of(fields.keySet())
                .flatMap(field -> conditions(field, values(field, fields.getOrDefault(field, ValueKind.TEXT), deals)));
        if (depth == 0) {
            return conditions;
        }
        Arbitrary<Filter> below = filters(fields, deals, depth - 1);
        Arbitrary<List<Filter>> parts = below.list().ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(4, conditions),
                Tuple.of(1, parts.map(Filter.And::new)),
                Tuple.of(1, parts.map(Filter.Or::new)),
                Tuple.of(1, below.map(Filter.Not::new)));
    }

    private static Arbitrary<Filter> conditions(String field, Arbitrary<Object> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(Arbitraries.of(Relation.values()), values)
                                .as((relation, value) -> Filter.compare(field, relation, value))),
                Tuple.of(2, values.list().ofMaxSize(3).map(several -> Filter.in(field, several))),
                Tuple.of(2, patterns(values).map(pattern -> Filter.like(field, pattern))),
                Tuple.of(1, Arbitraries.just(new Filter.Empty(field))));
    }

    private static Arbitrary<Object> values(String field, ValueKind kind, List<Deal> deals) {
        List<Object> present = new ArrayList<>();
        for (Deal deal : deals) {
            Object value = deal.value(field);
            if (value instanceof List<?> several) {
                present.addAll(several);
            } else if (value != null) {
                present.add(value);
            }
        }
        Arbitrary<Object> any = TypedValues.of(kind, DealField.TITLE.maxLength());
        return present.isEmpty()
                ? any
                : Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(present)), Tuple.of(1, any));
    }

    /** Parts of values, in another case, and what SQL would misread. */
    private static Arbitrary<TextPattern> patterns(Arbitrary<Object> values) {
        Arbitrary<String> parts = Combinators.combine(
                        values,
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 12))
                .as((value, from, length) -> part(value.toString(), from, length));
        return Arbitraries.oneOf(
                parts.map(part -> TextPattern.contains(part.toUpperCase(Locale.ROOT))),
                parts.map(part -> TextPattern.contains(part.toLowerCase(Locale.ROOT))),
                parts.map(part -> TextPattern.of(part + "%")),
                parts.map(part -> TextPattern.of("%" + part)),
                values.map(value -> TextPattern.of(value.toString())),
                Arbitraries.of("_", "\\", "'", "%%", "-1", "0%").map(TextPattern::of));
    }

    private static String part(String text, int from, int length) {
        int begin = Math.min(from, text.length());
        return text.substring(begin, Math.min(begin + length, text.length()));
    }
}
