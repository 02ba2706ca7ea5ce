package dev.sdelka.testkit.arbitrary;

import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Queries over bindings of orders. */
public final class Queries {

    private Queries() {}

    /**
     * Queries.
     *
     * @return with any filter, up to three keys of order, any slice
     */
    public static Arbitrary<Query> any() {
        Arbitrary<List<SortOrder>> order = Combinators.combine(
                        Filters.fields(), Arbitraries.of(SortOrder.Direction.values()))
                .as(SortOrder::new)
                .list()
                .ofMaxSize(3);
        Arbitrary<Long> offsets = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0L)),
                Tuple.of(3, Arbitraries.longs().between(0, 10)),
                Tuple.of(1, Arbitraries.of(50L, Long.MAX_VALUE)));
        Arbitrary<Integer> limits = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 10)), Tuple.of(2, Arbitraries.of(50, Integer.MAX_VALUE)));
        return Combinators.combine(Filters.any(), order, offsets, limits)
                .as(Query::new)
                .withoutEdgeCases();
    }
}
