package dev.sdelka.testkit.arbitrary;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ValueKind;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Relation;
import dev.sdelka.query.TextPattern;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Filters: trees of all kinds of conditions. For deals with filters that hold for some of them, take {@link DealSearches}. */
public final class Filters {

    private static final int MAX_DEPTH = 3;
    private static final int MAX_PARTS = 3;
    private static final int MAX_VALUES = 4;
    private static final int MAX_TEXT = 255;

    private Filters() {}

    /**
     * Filters over bindings of orders, which are what a host asks with a {@code Filter} and no more.
     *
     * @return their values are mostly of the pool from which bindings are
     */
    public static Arbitrary<Filter> any() {
        return over(
                Arrays.stream(OrderBindingField.values())
                        .map(OrderBindingField::wireName)
                        .toList(),
                field -> numbers().map(number -> number),
                patterns());
    }

    /**
     * Filters over deals.
     *
     * @param referenceData names the user fields and parents of the deals
     * @return with any values of the kinds of their fields
     */
    public static Arbitrary<Filter> ofDeals(ReferenceData referenceData) {
        return ofKinds(DealSearches.fields(referenceData));
    }

    /**
     * Filters over histories of stages.
     *
     * @return with any values of the kinds of their fields
     */
    public static Arbitrary<Filter> ofStageChanges() {
        return ofKinds(StageHistorySearches.fields());
    }

    private static Arbitrary<Filter> ofKinds(Map<String, ValueKind> fields) {
        return over(
                List.copyOf(fields.keySet()),
                field -> TypedValues.of(fields.getOrDefault(field, ValueKind.TEXT), MAX_TEXT),
                TextPatterns.any());
    }

    private static Arbitrary<Filter> over(
            List<String> fields, Function<String, Arbitrary<Object>> values, Arbitrary<TextPattern> patterns) {
        Arbitrary<Filter> trees = trees(conditions(Arbitraries.of(fields), values, patterns), MAX_DEPTH);
        return Edges.beside(
                trees,
                Edges.each(Filter.all(), Filter.none(), Filter.not(Filter.all()), Filter.in(fields.get(0), List.of())));
    }

    private static Arbitrary<Filter> trees(Arbitrary<Filter> conditions, int depth) {
        if (depth == 0) {
            return conditions;
        }
        Arbitrary<Filter> below = trees(conditions, depth - 1);
        Arbitrary<List<Filter>> parts = below.list().ofMaxSize(MAX_PARTS);
        return Arbitraries.frequencyOf(
                Tuple.of(3, conditions),
                Tuple.of(1, parts.map(Filter.And::new)),
                Tuple.of(1, parts.map(Filter.Or::new)),
                Tuple.of(1, below.map(Filter.Not::new)));
    }

    private static Arbitrary<Filter> conditions(
            Arbitrary<String> fields, Function<String, Arbitrary<Object>> values, Arbitrary<TextPattern> patterns) {
        Arbitrary<Filter> comparisons =
                fields.flatMap(field -> Combinators.combine(Arbitraries.of(Relation.values()), values.apply(field))
                        .as((relation, value) -> Filter.compare(field, relation, value)));
        Arbitrary<Filter> memberships = fields.flatMap(
                field -> values.apply(field).list().ofMaxSize(MAX_VALUES).map(list -> Filter.in(field, list)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, comparisons),
                Tuple.of(2, memberships),
                Tuple.of(2, Combinators.combine(fields, patterns).as(Filter.Like::new)),
                Tuple.of(1, fields.map(Filter.Empty::new)));
    }

    /** Numbers that a binding has or has not, below zero too. */
    private static Arbitrary<Long> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Ids.mostlyFew()),
                Tuple.of(2, Arbitraries.of(2L, 5L, 31L)),
                Tuple.of(1, Arbitraries.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE)));
    }

    /** Patterns of numbers, and what is none. */
    private static Arbitrary<TextPattern> patterns() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456%").ofMaxLength(3).map(TextPattern::of),
                Ids.mostlyFew().map(id -> TextPattern.contains(id.toString())),
                Arbitraries.of("_", "1_", "\\", "'", "Ж", "1.0", "%%").map(TextPattern::of));
    }
}
