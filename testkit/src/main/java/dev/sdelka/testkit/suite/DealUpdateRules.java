package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.access.AccessScope;
import dev.sdelka.access.Actor;
import dev.sdelka.access.ShopRole;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.Strictness;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.Status;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.testkit.arbitrary.InvalidNewDeal;
import dev.sdelka.testkit.arbitrary.NewDealSample;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import dev.sdelka.testkit.model.AddedDealModel;
import dev.sdelka.testkit.model.UpdatedDealModel;
import dev.sdelka.testkit.sequence.Change;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Changing and deleting deals. */
interface DealUpdateRules extends StorageUnderTest {

    @Property
    @Label("an update touches what it names and what follows from it, and nothing else")
    default void updateTouchesOnlyWhatItNames(
            @ForAll NewDealSample first,
            @ForAll NewDealSample second,
            @ForAll @IntRange(min = 0, max = 20) int stageNumber,
            @ForAll Clock clock,
            @ForAll Actor author,
            @ForAll Actor editor) {
        Crm crm = crm(clock);
        Deal before = crm.deals().add(author, first.newDeal());
        Deal bystander = crm.deals().add(author, first.newDeal());
        Map<String, @Nullable Object> fields =
                new LinkedHashMap<>(second.newDeal().fields());
        Map<String, @Nullable Object> values = new LinkedHashMap<>(second.values());
        if (values.get("STAGE_ID") != null) { // of the category in which the deal stays
            String stageId = stage(before, stageNumber);
            fields.put("STAGE_ID", stageId);
            values.put("STAGE_ID", stageId);
        }
        Deal after = crm.deals().update(editor, before.id(), new DealChanges(fields), Strictness.LENIENT);
        assertThat(AddedDealModel.actual(after))
                .containsExactlyEntriesOf(UpdatedDealModel.expected(
                        AddedDealModel.actual(before), values, ReferenceDataSets.typical(), editor, clock));
        assertThat(storedDeal(before.id())).isEqualTo(after);
        assertThat(storedDeal(bystander.id())).isEqualTo(bystander);
    }

    @Property
    @Label("an update with mistakes changes nothing")
    default void updateWithMistakesChangesNothing(
            @ForAll InvalidNewDeal invalid, @ForAll Clock clock, @ForAll Actor actor) {
        Crm crm = crm(clock);
        Deal before = crm.deals().add(actor, NewDeal.builder().build());
        DealChanges changes = new DealChanges(invalid.newDeal().fields());
        CrmException refusal = Refusals.of(() -> crm.deals().update(actor, before.id(), changes));
        assertThat(refusal.errorCode()).isEqualTo(ErrorCode.DEAL_FIELD_INVALID);
        assertThat(refusal.violations()).isNotEmpty();
        assertThat(storedDeal(before.id())).isEqualTo(before);
    }

    @Property
    @Label("who may not change or delete a deal leaves it as it was")
    default void deniedChangeChangesNothing(@ForAll Actor actor, @ForAll boolean deletes) {
        Deal deal = Crm.open(storage()).deals().add(actor, NewDeal.builder().build());
        FixedAccess readOnly = new FixedAccess(AccessScope.ALL, AccessScope.NONE, ShopRole.NONE);
        Crm crm = Crm.builder(storage()).accessPolicy(readOnly).build();
        Refusals.requireBare(ErrorCode.DEAL_ACCESS_DENIED, () -> {
            if (deletes) {
                crm.deals().remove(actor, deal.id());
            } else {
                crm.deals()
                        .update(
                                actor,
                                deal.id(),
                                DealChanges.builder().title("x").build());
            }
        });
        assertThat(storedDeal(deal.id())).isEqualTo(deal);
    }

    @Property
    @Label("nobody gives a deal away to where he could not change it")
    default void changeMustStayWithinTheScope(@ForAll Actor actor) {
        Deal deal = Crm.open(storage()).deals().add(actor, NewDeal.builder().build());
        FixedAccess own = new FixedAccess(AccessScope.ALL, AccessScope.OWN, ShopRole.NONE);
        Crm crm = Crm.builder(storage()).accessPolicy(own).build();
        DealChanges handover = DealChanges.builder()
                .assignedById(actor.userId() == 1 ? 2 : actor.userId() - 1)
                .build();
        Refusals.requireBare(ErrorCode.DEAL_ACCESS_DENIED, () -> crm.deals().update(actor, deal.id(), handover));
        assertThat(storedDeal(deal.id())).isEqualTo(deal);
    }

    @Example
    @Label("a deleted deal is gone, with its bindings, and its id does not come again")
    default void deletedDealIsGone() {
        Crm crm = Crm.open(storage());
        Deal deal = crm.deals().add(Samples.ACTOR, NewDeal.builder().build());
        crm.orders().register(5);
        crm.orderBindings().add(Samples.ACTOR, OrderBinding.toDeal(5, deal.id()));
        assertThat(crm.deals().remove(Samples.ACTOR, deal.id())).isEqualTo(deal);
        assertThat(holds(reader -> reader.bindingsOfOrder(5).isEmpty())).isTrue();
        for (Runnable call : List.<Runnable>of(
                () -> crm.deals().get(Samples.ACTOR, deal.id()),
                () -> crm.deals().remove(Samples.ACTOR, deal.id()),
                () -> crm.deals()
                        .update(Samples.ACTOR, deal.id(), DealChanges.builder().build()))) {
            assertThat(Refusals.of(call::run).errorCode()).isEqualTo(ErrorCode.DEAL_NOT_FOUND);
        }
        assertThat(crm.deals().add(Samples.ACTOR, NewDeal.builder().build()).id())
                .isGreaterThan(deal.id());
    }

    private Crm crm(Clock clock) {
        Change.applyAll(storage(), List.of(Change.replaceReferenceData(true)));
        return Crm.builder(storage()).clock(clock).build();
    }

    private static String stage(Deal deal, int number) {
        ReferenceData portal = ReferenceDataSets.typical();
        Category category = portal.category(deal.categoryId()).orElseThrow();
        List<Status> stages = portal.statuses(category.stageListId());
        return stages.get(number % stages.size()).statusId();
    }
}
