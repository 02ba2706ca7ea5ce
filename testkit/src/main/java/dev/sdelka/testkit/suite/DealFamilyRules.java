package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealContact;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import dev.sdelka.testkit.model.RowAmountsModel;
import dev.sdelka.testkit.sequence.CrmCall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What holds after any calls of the services. */
interface DealFamilyRules extends StorageUnderTest {

    @Property
    @Label("the history has one row for each deal that was added and each change of stage, and none of deleted deals")
    default void historyHasOneRowForEachChangeOfStage(@ForAll @Size(max = 40) List<CrmCall> calls) {
        Crm crm = crm();
        Map<Long, List<String>> stages = new HashMap<>();
        deals().forEach(deal -> stages.put(deal.id(), List.of(deal.stageId())));
        for (CrmCall call : calls) {
            call.refusalBy(crm);
            Map<Long, List<String>> next = new HashMap<>();
            for (Deal deal : deals()) {
                List<String> passed = new ArrayList<>(stages.getOrDefault(deal.id(), List.of()));
                if (passed.isEmpty() || !passed.get(passed.size() - 1).equals(deal.stageId())) {
                    passed.add(deal.stageId());
                }
                next.put(deal.id(), passed);
            }
            stages.clear();
            stages.putAll(next);
        }
        Map<Long, List<String>> history = new HashMap<>();
        for (StageChange change : crm.stageHistory().list(Samples.ACTOR, Query.all())) {
            List<String> passed = history.computeIfAbsent(change.dealId(), id -> new ArrayList<>());
            assertThat(change.type() == StageChange.Type.CREATED).isEqualTo(passed.isEmpty());
            assertThat(change.type() == StageChange.Type.CLOSED)
                    .isEqualTo(!passed.isEmpty() && change.stageSemantics().isFinal());
            passed.add(change.stageId());
        }
        assertThat(history).isEqualTo(stages);
    }

    @Property
    @Label("a deal with contacts has one primary contact, which is its contact")
    default void onePrimaryContact(@ForAll @Size(max = 40) List<CrmCall> calls) {
        Crm crm = crm();
        for (CrmCall call : calls) {
            call.refusalBy(crm);
        }
        for (Deal deal : deals()) {
            List<Long> primary = deal.contacts().stream()
                    .filter(DealContact::isPrimary)
                    .map(DealContact::contactId)
                    .toList();
            assertThat(primary).hasSize(deal.contacts().isEmpty() ? 0 : 1);
            assertThat(deal.contactId().stream().boxed()).containsExactlyElementsOf(primary);
            assertThat(deal.contactIds()).doesNotHaveDuplicates();
            assertThat(crm.dealContacts().get(Samples.ACTOR, deal.id())).isEqualTo(deal.contacts());
        }
    }

    @Property
    @Label("the amount of a deal is that of its rows, unless it is manual or there are none")
    default void amountIsThatOfTheRows(@ForAll @Size(max = 40) List<CrmCall> calls) {
        Crm crm = crm();
        for (CrmCall call : calls) {
            call.refusalBy(crm);
        }
        for (Deal deal : deals()) {
            List<ProductRow> rows = crm.productRows().get(Samples.ACTOR, deal.id());
            if (!deal.isManualOpportunity() && !rows.isEmpty()) {
                assertThat(deal.opportunity()).isEqualTo(RowAmountsModel.opportunity(rows));
                assertThat(deal.taxValue()).isEqualTo(RowAmountsModel.taxValue(rows));
            }
        }
    }

    @Property
    @Label("events, replayed onto an empty store, give the same deals, bindings and rows")
    default void eventsGiveTheSameStore(@ForAll @Size(max = 40) List<CrmCall> calls) throws IOException {
        List<CrmEvent> events = new ArrayList<>();
        Crm crm = Crm.builder(storage()).listener(events::add).build();
        CrmCall.prepare(crm);
        crm.deals().add(Samples.ACTOR, NewDeal.builder().build());
        assertThat(deals()).hasSize(1);
        for (CrmCall call : calls) {
            int before = events.size();
            boolean isDone = call.refusalBy(crm) == null;
            assertThat(isDone || events.size() == before).isTrue();
        }
        EventReplay.requireSame(events, storage(), newFixture());
    }

    private Crm crm() {
        Crm crm = Crm.open(storage());
        CrmCall.prepare(crm);
        crm.deals().add(Samples.ACTOR, NewDeal.builder().build());
        assertThat(deals()).hasSize(1);
        return crm;
    }

    private List<Deal> deals() {
        return storage()
                .read(reader -> reader.deals(
                        new Query(Filter.all(), List.of(SortOrder.ascending("ID")), 0, Integer.MAX_VALUE)));
    }
}
