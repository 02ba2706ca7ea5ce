package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.StageChange;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.Relation;
import dev.sdelka.query.SortOrder;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.testkit.arbitrary.DealSearch;
import dev.sdelka.testkit.arbitrary.DealSearches;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import dev.sdelka.testkit.arbitrary.StageHistorySearch;
import dev.sdelka.testkit.arbitrary.StageHistorySearch.Question;
import dev.sdelka.testkit.model.BindingModel;
import dev.sdelka.testkit.model.DealModel;
import dev.sdelka.testkit.model.StageHistoryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Queries find what they say. */
interface QueryRules extends StorageUnderTest {

    /** How much of a query a failure shows. */
    int MOST_SHOWN = 2_000;

    @Property
    @Label(
            "[QR-1] a query over deals finds what its filter, its order and its slice say, inside the unit that wrote and after it")
    default void dealQueriesAgreeWithTheirMeaning(@ForAll DealSearch search) {
        Query first = search.queries().get(0);
        storage().write(writer -> {
            search.deals().forEach(writer::addDeal);
            return assertThat(ids(writer.deals(first))).isEqualTo(ids(DealModel.select(search.deals(), first)));
        });
        storage().read(reader -> {
            for (Query query : search.queries()) {
                assertThat(ids(reader.deals(query)))
                        .as(() -> shown(query))
                        .isEqualTo(ids(DealModel.select(search.deals(), query)));
                assertThat(reader.countDeals(query.filter()))
                        .as(() -> shown(query))
                        .isEqualTo(DealModel.count(search.deals(), query.filter()));
            }
            return search.queries().size();
        });
    }

    @Property
    @Label("[QR-1] a query over deals finds them as they are, not as they were before they were updated or removed")
    default void queriesFollowUpdates(@ForAll DealSearch search, @ForAll DealSearch later) {
        List<Deal> deals = new ArrayList<>();
        for (int i = 0; i < search.deals().size(); i++) {
            Deal other = later.deals().get(i % later.deals().size());
            deals.add(other.toBuilder()
                    .number(DealField.ID, search.deals().get(i).id())
                    .build());
        }
        storage().write(writer -> {
            search.deals().forEach(writer::addDeal);
            return true;
        });
        storage().write(writer -> {
            deals.forEach(writer::updateDeal);
            return deals.size() == 1 || writer.removeDeal(deals.remove(0).id());
        });
        storage().read(reader -> {
            for (List<Query> queries : List.of(search.queries(), later.queries())) {
                for (Query query : queries) {
                    assertThat(ids(reader.deals(query)))
                            .as(() -> shown(query))
                            .isEqualTo(ids(DealModel.select(deals, query)));
                    assertThat(reader.countDeals(query.filter()))
                            .as(() -> shown(query))
                            .isEqualTo(DealModel.count(deals, query.filter()));
                }
            }
            return assertThat(reader.deals(Query.all()))
                    .hasSameElementsAs(deals)
                    .isNotEmpty();
        });
    }

    @Property(tries = 5)
    @Label(
            "[QR-1] a query over deals finds what it says for every kind of condition on every field, and in the order of every field")
    default void everyConditionOnEveryFieldAgrees(@ForAll DealSearch search) {
        storage().write(writer -> {
            search.deals().forEach(writer::addDeal);
            return true;
        });
        storage().read(reader -> {
            for (Query query : DealSearches.ofEachField(search.deals(), ReferenceDataSets.typical())) {
                assertThat(ids(reader.deals(query)))
                        .as(() -> shown(query))
                        .isEqualTo(ids(DealModel.select(search.deals(), query)));
            }
            return true;
        });
    }

    @Property
    @Label(
            "[QR-1] a bound of ids beside any filter finds what both say, and pages that each begin behind the last one find all")
    default void boundsOfIdsAgreeWithTheirMeaning(
            @ForAll DealSearch search, @ForAll Relation relation, @ForAll @IntRange(min = 1, max = 3) int size) {
        storage().write(writer -> {
            search.deals().forEach(writer::addDeal);
            return true;
        });
        storage().read(reader -> {
            for (Query query : search.queries()) {
                for (Deal deal : search.deals()) {
                    Filter bound = Filter.compare(DealField.ID.name(), relation, deal.id());
                    Query both =
                            new Query(Filter.and(query.filter(), Filter.and(bound)), List.of(), query.offset(), size);
                    assertThat(ids(reader.deals(both)))
                            .as(() -> shown(both))
                            .isEqualTo(ids(DealModel.select(search.deals(), both)));
                    assertThat(reader.countDeals(both.filter()))
                            .as(() -> shown(both))
                            .isEqualTo(DealModel.count(search.deals(), both.filter()));
                }
                assertThat(pagesBehindIds(reader, query.filter(), size))
                        .as(() -> shown(query))
                        .isEqualTo(ids(DealModel.select(search.deals(), Query.matching(query.filter()))));
            }
            return true;
        });
    }

    @Property
    @Label("[QR-2] a query over the history finds what its filter, its order, its slice and the filter on deals say")
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

    @Property
    @Label(
            "[QR-3] a query over bindings finds what its filter, its order and its slice say, inside the unit that wrote and after it")
    default void queriesAgreeWithTheirMeaning(
            @ForAll @Size(min = 1, max = 30) Set<OrderBinding> bindings,
            @ForAll @Size(min = 1, max = 10) List<Query> queries) {
        storage().write(writer -> {
            bindings.forEach(writer::addBinding);
            Query first = queries.get(0);
            return assertThat(writer.bindings(first)).isEqualTo(BindingModel.select(bindings, first));
        });
        storage().read(reader -> {
            assertThat(reader.bindings(Query.all())).containsExactlyElementsOf(new TreeSet<>(bindings));
            for (Query query : queries) {
                assertThat(reader.bindings(query)).as("%s", query).isEqualTo(BindingModel.select(bindings, query));
                assertThat(reader.countBindings(query.filter()))
                        .as("%s", query.filter())
                        .isEqualTo(BindingModel.count(bindings, query.filter()));
            }
            return queries.size();
        });
    }

    private static List<Long> pagesBehindIds(StorageReader reader, Filter filter, int size) {
        String id = DealField.ID.name();
        List<Long> found = new ArrayList<>(List.of(0L));
        List<Long> page;
        do {
            long last = found.get(found.size() - 1);
            Filter behind = Filter.and(Filter.compare(id, Relation.GREATER, last), filter);
            page = ids(reader.deals(new Query(behind, List.of(SortOrder.ascending(id)), 0, size)));
            assertThat(page).allMatch(next -> next > last); // a wrong store could go on for ever
            found.addAll(page);
        } while (page.size() == size);
        return found.subList(1, found.size());
    }

    private static List<Long> ids(List<Deal> deals) {
        return deals.stream().map(Deal::id).toList();
    }

    /** Texts may be long. */
    static String shown(Query query) {
        String text = query.toString();
        return text.substring(0, Math.min(text.length(), MOST_SHOWN));
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
