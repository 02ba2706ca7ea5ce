package dev.sdelka.testkit.model;

import dev.sdelka.deal.Deal;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a query should find among deals, said in the plainest way. */
public final class DealModel {

    private DealModel() {}

    /**
     * What a query finds among deals.
     *
     * @param deals the deals
     * @param query the query
     * @return the slice that the query asks for
     */
    public static List<Deal> select(Collection<Deal> deals, Query query) {
        return deals.stream()
                .filter(query.filter()::matches)
                .sorted(Comparator.comparingLong(Deal::id))
                .sorted(SortOrder.comparator(query.order())) // sorting is stable
                .skip(query.offset())
                .limit(query.limit())
                .toList();
    }

    /**
     * How many deals satisfy a filter.
     *
     * @param deals the deals
     * @param filter the filter
     * @return their number
     */
    public static long count(Collection<Deal> deals, Filter filter) {
        return deals.stream().filter(filter::matches).count();
    }
}
