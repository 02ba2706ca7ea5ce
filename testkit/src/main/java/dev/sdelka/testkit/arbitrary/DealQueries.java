package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.DealQuery;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import net.jqwik.api.Arbitrary;

/** Queries over deals, as hosts ask. For deals with queries that find some of them, take {@link DealSearches}. */
public final class DealQueries {

    private DealQueries() {}

    /**
     * Queries over the deals of the portal {@link ReferenceDataSets#typical}.
     *
     * @return any filter, order and slice
     */
    public static Arbitrary<DealQuery> any() {
        return any(ReferenceDataSets.typical());
    }

    /**
     * Queries over deals.
     *
     * @param referenceData names the user fields and parents of the deals
     * @return any filter, order and slice
     */
    public static Arbitrary<DealQuery> any(ReferenceData referenceData) {
        return Queries.ofDeals(referenceData).map(DealQueries::of);
    }

    private static DealQuery of(Query query) {
        DealQuery of = DealQuery.where(query.filter());
        for (SortOrder key : query.order()) {
            of = of.orderBy(key);
        }
        return of.page(query.offset(), query.limit());
    }
}
