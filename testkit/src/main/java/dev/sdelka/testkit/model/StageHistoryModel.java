package dev.sdelka.testkit.model;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a query should find in the history of stages, said in the plainest way. */
public final class StageHistoryModel {

    private StageHistoryModel() {}

    /**
     * What a query finds among changes.
     *
     * @param changes the changes that satisfy the filter on their deals, see {@link #ofDeals}
     * @param query the query
     * @return the slice that the query asks for
     */
    public static List<StageChange> select(Collection<StageChange> changes, Query query) {
        return changes.stream()
                .filter(query.filter()::matches)
                .sorted(Comparator.comparingLong(StageChange::id))
                .sorted(SortOrder.comparator(query.order())) // sorting is stable
                .skip(query.offset())
                .limit(query.limit())
                .toList();
    }

    /**
     * The changes of those deals that satisfy a filter.
     *
     * @param changes the changes
     * @param deals all deals
     * @param filter the filter
     * @return the changes
     */
    public static List<StageChange> ofDeals(Collection<StageChange> changes, Collection<Deal> deals, Filter filter) {
        List<Long> ids = deals.stream().filter(filter::matches).map(Deal::id).toList();
        return changes.stream().filter(change -> ids.contains(change.dealId())).toList();
    }
}
