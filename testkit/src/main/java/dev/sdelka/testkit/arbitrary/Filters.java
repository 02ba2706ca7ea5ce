package dev.sdelka.testkit.arbitrary;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ValueKind;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Relation;
import dev.sdelka.query.TextPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
        List<String> names = Arrays.stream(OrderBindingField.values())
                .map(OrderBindingField::wireName)
                .toList();
        Arbitrary<String> fields = Arbitraries.of(names);
        Arbitrary<Filter> comparisons = Combinators.combine(fields, Arbitraries.of(Relation.values()), numbers())
                .as(Filter::compare);
        Arbitrary<Filter> memberships = Combinators.combine(
                        fields, numbers().list().ofMaxSize(MAX_VALUES))
                .as(Filter::in);
        return over(names, comparisons, memberships, patterns());
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

    private static Arbitrary<Filter> ofKinds(Map<String, ValueKind> kinds) {
        List<Arbitrary<Filter>> comparisons = new ArrayList<>();
        List<Arbitrary<Filter>> memberships = new ArrayList<>();
        kinds.forEach((field, kind) -> {
            Arbitrary<Object> values = TypedValues.of(kind, MAX_TEXT);
            comparisons.add(Combinators.combine(Arbitraries.of(Relation.values()), values)
                    .as((relation, value) -> Filter.compare(field, relation, value)));
            memberships.add(values.list().ofMaxSize(MAX_VALUES).map(list -> Filter.in(field, list)));
        });
        return over(
                List.copyOf(kinds.keySet()),
                Arbitraries.oneOf(comparisons),
                Arbitraries.oneOf(memberships),
                TextPatterns.any());
    }

    private static Arbitrary<Filter> over(
            List<String> fields,
            Arbitrary<Filter> comparisons,
            Arbitrary<Filter> memberships,
            Arbitrary<TextPattern> patterns) {
        Arbitrary<String> names = Arbitraries.of(fields);
        Arbitrary<Filter> conditions = Arbitraries.frequencyOf(
                Tuple.of(4, comparisons),
                Tuple.of(2, memberships),
                Tuple.of(2, Combinators.combine(names, patterns).as(Filter.Like::new)),
                Tuple.of(1, names.map(Filter.Empty::new)));
        return Edges.beside(
                trees(conditions, MAX_DEPTH),
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
