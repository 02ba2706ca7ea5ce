package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import java.util.List;

/**
 * A history of stages, and queries that ask for what some of its rows have.
 *
 * @param deals each of another id
 * @param changes of these deals, with the ids 1, 2, 3 and so on
 * @param questions of any filter, order and slice
 */
public record StageHistorySearch(List<Deal> deals, List<StageChange> changes, List<Question> questions) {

    /** Keeps unmodifiable copies of the lists. */
    public StageHistorySearch {
        deals = List.copyOf(deals);
        changes = List.copyOf(changes);
        questions = List.copyOf(questions);
    }

    /**
     * What to find.
     *
     * @param query over changes
     * @param deals what the deals of the changes must satisfy
     */
    public record Question(Query query, Filter deals) {}

    /** The changes, and the deals by id: texts may be long. */
    @Override
    public String toString() {
        return "StageHistorySearch[deals=" + deals.stream().map(Deal::id).toList() + ", changes=" + changes.size()
                + ", questions=" + questions.size() + "]";
    }
}
