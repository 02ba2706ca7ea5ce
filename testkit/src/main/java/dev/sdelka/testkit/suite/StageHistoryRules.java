package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.StageChange;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.testkit.arbitrary.StageHistorySearch;
import dev.sdelka.testkit.arbitrary.StageHistorySearch.Question;
import dev.sdelka.testkit.model.StageHistoryModel;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** The history of stages in the store, without the rules of the services. */
interface StageHistoryRules extends StorageUnderTest {

    @Property
    @Label("a query over the history finds what its filter, its order, its slice and the filter on deals say")
    default void historyQueriesAgreeWithTheirMeaning(@ForAll StageHistorySearch search) {
        List<StageChange> changes = storage().write(writer -> {
            search.deals().forEach(writer::addDeal);
            List<StageChange> added = new ArrayList<>();
            for (StageChange change : search.changes()) {
                added.add(withId(change, writer.nextStageChangeId()));
            }
            added.forEach(writer::addStageChange);
            assertThat(writer.stageHistory(Query.all(), Filter.all())).isEqualTo(added);
            return added;
        });
        storage().read(reader -> {
            for (Question question : search.questions()) {
                Query query = question.query();
                List<StageChange> seen = StageHistoryModel.ofDeals(changes, search.deals(), question.deals());
                assertThat(reader.stageHistory(query, question.deals()))
                        .as("%s", query)
                        .isEqualTo(StageHistoryModel.select(seen, query));
                assertThat(reader.countStageHistory(query.filter(), question.deals()))
                        .as("%s", query.filter())
                        .isEqualTo(seen.stream().filter(query.filter()::matches).count());
            }
            return search.questions().size();
        });
    }

    private static StageChange withId(StageChange change, long id) {
        return new StageChange(
                id,
                change.type(),
                change.dealId(),
                change.createdTime(),
                change.categoryId(),
                change.stageSemantics(),
                change.stageId());
    }
}
