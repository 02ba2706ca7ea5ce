package dev.sdelka.testkit.arbitrary;

import dev.sdelka.order.OrderBindingField;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Relation;
import dev.sdelka.query.TextPattern;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Filters over bindings of orders. */
public final class Filters {

    private static final int MAX_DEPTH = 3;

    private Filters() {}

    /**
     * Filters.
     *
     * @return trees of all kinds of conditions; their values are mostly of the pool from which bindings are
     */
    public static Arbitrary<Filter> any() {
        return filters(MAX_DEPTH);
    }

    private static Arbitrary<Filter> filters(int depth) {
        if (depth == 0) {
            return conditions();
        }
        Arbitrary<Filter> below = filters(depth - 1);
        Arbitrary<List<Filter>> parts = below.list().ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(3, conditions()),
                Tuple.of(1, parts.map(Filter.And::new)),
                Tuple.of(1, parts.map(Filter.Or::new)),
                Tuple.of(1, below.map(Filter.Not::new)));
    }

    private static Arbitrary<Filter> conditions() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(fields(), Arbitraries.of(Relation.values()), values())
                                .as(Filter.Comparison::new)),
                Tuple.of(
                        2,
                        Combinators.combine(fields(), values().list().ofMaxSize(4))
                                .as(Filter::in)),
                Tuple.of(2, Combinators.combine(fields(), patterns()).as(Filter.Like::new)),
                Tuple.of(1, fields().map(Filter.Empty::new)));
    }

    /** The fields of bindings. */
    static Arbitrary<String> fields() {
        return Arbitraries.of(OrderBindingField.values()).map(OrderBindingField::wireName);
    }

    /** Numbers that a binding has or has not, below zero too. */
    private static Arbitrary<Long> values() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Ids.mostlyFew()),
                Tuple.of(2, Arbitraries.of(2L, 5L, 31L)),
                Tuple.of(1, Arbitraries.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE)));
    }

    private static Arbitrary<TextPattern> patterns() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456%").ofMaxLength(3).map(TextPattern::of),
                Ids.mostlyFew().map(id -> TextPattern.contains(id.toString())),
                Arbitraries.of("_", "1_", "\\", "'", "Ж", "1.0", "%%").map(TextPattern::of));
    }
}
