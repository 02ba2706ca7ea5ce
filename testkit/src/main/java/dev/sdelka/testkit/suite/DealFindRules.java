package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.access.AccessScope;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.query.Page;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import dev.sdelka.testkit.arbitrary.DealSearch;
import dev.sdelka.testkit.arbitrary.Ids;
import dev.sdelka.testkit.model.DealModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Finding deals. */
interface DealFindRules extends StorageUnderTest {

    @Property
    @Label("deals are found and counted as the query says, as far as the actor may see them")
    default void findingAgreesWithTheModel(
            @ForAll DealSearch search,
            @ForAll("responsible") List<Long> responsible,
            @ForAll Actor actor,
            @ForAll FixedAccess policy,
            @ForAll("colleaguesOfAll") Set<Long> colleagues) {
        List<Deal> deals = new ArrayList<>();
        for (Deal deal : search.deals()) {
            long user = responsible.get(deals.size() % responsible.size());
            deals.add(deal.toBuilder().number(DealField.ASSIGNED_BY_ID, user).build());
        }
        storage().write(writer -> {
            deals.forEach(writer::addDeal);
            return true;
        });
        Crm crm = Crm.builder(storage())
                .accessPolicy(policy)
                .userDirectory(new Colleagues(colleagues))
                .build();
        List<Deal> visible = deals.stream()
                .filter(deal -> FixedAccess.covers(policy.read(), deal, actor, colleagues))
                .toList();
        for (Query query : search.queries()) {
            DealQuery dealQuery = dealQuery(query);
            if (policy.read() == AccessScope.NONE) {
                Refusals.requireBare(
                        ErrorCode.DEAL_ACCESS_DENIED, () -> crm.deals().find(actor, dealQuery));
                Refusals.requireBare(ErrorCode.DEAL_ACCESS_DENIED, () -> crm.deals().stream(actor, query.filter()));
                continue;
            }
            Page<Deal> page = crm.deals().find(actor, dealQuery);
            assertThat(page.items()).as(() -> QueryRules.shown(query)).isEqualTo(DealModel.select(visible, query));
            assertThat(page.total())
                    .as(() -> QueryRules.shown(query))
                    .isEqualTo(DealModel.count(visible, query.filter()));
            assertThat(crm.deals().list(actor, dealQuery)).isEqualTo(page.items());
            assertThat(crm.deals().stream(actor, query.filter()))
                    .containsExactlyElementsOf(DealModel.select(visible, Query.matching(query.filter())));
        }
    }

    @Property(tries = 10)
    @Label("a stream gives each deal once, however many pages it takes")
    default void streamGivesEachDealOnce(@ForAll @IntRange(min = 499, max = 1_002) int number) {
        storage().write(writer -> {
            for (long id = 1; id <= number; id++) {
                writer.addDeal(Samples.deal(id));
            }
            return true;
        });
        assertThat(Crm.open(storage()).deals().stream(Samples.ACTOR, Query.all().filter())
                        .map(Deal::id))
                .hasSize(number)
                .isSorted();
    }

    private static DealQuery dealQuery(Query query) {
        DealQuery dealQuery = DealQuery.where(query.filter());
        for (SortOrder key : query.order()) {
            dealQuery = dealQuery.orderBy(key);
        }
        return dealQuery.page(query.offset(), query.limit());
    }

    /** Users who are often the same. */
    @Provide
    default Arbitrary<List<Long>> responsible() {
        return Ids.few().list().ofMinSize(1).ofMaxSize(4);
    }

    /** Colleagues of everybody. */
    @Provide
    default Arbitrary<Set<Long>> colleaguesOfAll() {
        return Ids.few().set().ofMaxSize(3);
    }
}
