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

    /** The queries, and the deals by id: texts may be long. */
    @Override
    public String toString() {
        return "DealSearch[deals=" + deals.stream().map(Deal::id).toList() + ", queries=" + queries.size() + "]";
    }
}
