package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.Deal;
import dev.sdelka.query.Query;
import java.util.List;

/**
 * Deals, and queries that ask for what some of them have.
 *
 * @param deals each of another id
 * @param queries of any filter, order and slice
 */
public record DealSearch(List<Deal> deals, List<Query> queries) {

    /** Keeps unmodifiable copies of the lists. */
    public DealSearch {
        deals = List.copyOf(deals);
        queries = List.copyOf(queries);
    }
}
