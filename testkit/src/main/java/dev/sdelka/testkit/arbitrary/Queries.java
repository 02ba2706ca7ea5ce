package dev.sdelka.testkit.arbitrary;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Queries: any filter, up to three keys of order, any slice. */
public final class Queries {

    private static final int MAX_KEYS = 3;
    private static final int FEW = 10;
    private static final int PAGE = 50;

    private Queries() {}

    /**
     * Queries over bindings of orders.
     *
     * @return with the filters of {@link Filters#any}
     */
    public static Arbitrary<Query> any() {
        return of(Filters.any(), SortOrders.any());
    }

    /**
     * Queries over deals, as a store is asked.
     *
     * @param referenceData names the user fields and parents of the deals
     * @return with the filters of {@link Filters#ofDeals}
     */
    public static Arbitrary<Query> ofDeals(ReferenceData referenceData) {
        List<String> fields = List.copyOf(DealSearches.fields(referenceData).keySet());
        return of(Filters.ofDeals(referenceData), SortOrders.by(fields));
    }

    /**
     * Queries over histories of stages.
     *
     * @return with the filters of {@link Filters#ofStageChanges}
     */
    public static Arbitrary<Query> ofStageChanges() {
        List<String> fields = List.copyOf(StageHistorySearches.fields().keySet());
        return of(Filters.ofStageChanges(), SortOrders.by(fields));
    }

    private static Arbitrary<Query> of(Arbitrary<Filter> filters, Arbitrary<SortOrder> keys) {
        Arbitrary<Long> offsets = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0L)),
                Tuple.of(3, Arbitraries.longs().between(0, FEW)),
                Tuple.of(1, Arbitraries.of((long) PAGE, Long.MAX_VALUE)));
        Arbitrary<Integer> limits = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, FEW)),
                Tuple.of(2, Arbitraries.of(PAGE, Integer.MAX_VALUE)));
        Arbitrary<Query> queries = Combinators.combine(filters, keys.list().ofMaxSize(MAX_KEYS), offsets, limits)
                .as(Query::new);
        return Edges.beside(
                queries,
                Edges.each(Query.all(), Query.all().page(0, 0), Query.all().page(Long.MAX_VALUE, Integer.MAX_VALUE)));
    }
}
