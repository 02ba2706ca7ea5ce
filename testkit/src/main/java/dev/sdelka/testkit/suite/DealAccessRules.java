package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.access.AccessScope;
import dev.sdelka.access.Actor;
import dev.sdelka.access.ShopRole;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.testkit.arbitrary.Ids;
import dev.sdelka.testkit.sequence.Change;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who may read, add and change deals. */
interface DealAccessRules extends StorageUnderTest {

    @Property
    @Label("a deal is shown to those whom the policy's scope lets see it, and a denied read shows nothing of it")
    default void deniedReadShowsNothing(
            @ForAll Deal any,
            @ForAll("userIds") long responsible,
            @ForAll Actor actor,
            @ForAll FixedAccess policy,
            @ForAll("colleagues") Set<Long> colleagues) {
        Deal deal =
                any.toBuilder().number(DealField.ASSIGNED_BY_ID, responsible).build();
        Change.applyAll(storage(), List.of(Change.addDeal(deal)));
        assertThat(Crm.open(storage()).deals().get(actor, deal.id())).isEqualTo(deal);

        Crm crm = crm(policy, colleagues);
        if (FixedAccess.covers(policy.read(), deal, actor, colleagues)) {
            assertThat(crm.deals().get(actor, deal.id())).isEqualTo(deal);
        } else {
            Refusals.requireBare(ErrorCode.DEAL_ACCESS_DENIED, () -> crm.deals().get(actor, deal.id()));
        }
    }

    @Property
    @Label("who may read no deal at all does not learn whether one exists")
    default void existenceIsNotShown(@ForAll Deal deal, @ForAll Actor actor) {
        Change.applyAll(storage(), List.of(Change.addDeal(deal)));
        assertThat(Crm.open(storage()).deals().get(actor, deal.id())).isEqualTo(deal);
        FixedAccess nothing = new FixedAccess(AccessScope.NONE, AccessScope.ALL, ShopRole.NONE);
        Crm crm = crm(nothing, Set.of());
        for (long id : List.of(deal.id(), deal.id() + 1)) {
            Refusals.requireBare(ErrorCode.DEAL_ACCESS_DENIED, () -> crm.deals().get(actor, id));
        }
    }

    @Property
    @Label("a deal is added by those whose scope covers what it would be, and a denied one leaves the store as it was")
    default void deniedAddChangesNothing(
            @ForAll("userIds") long responsible,
            @ForAll boolean opened,
            @ForAll Actor actor,
            @ForAll FixedAccess policy,
            @ForAll("colleagues") Set<Long> colleagues) {
        NewDeal newDeal =
                NewDeal.builder().assignedById(responsible).opened(opened).build();
        Deal first = Crm.open(storage()).deals().add(actor, newDeal);
        StorageDump before = StorageDump.of(storage(), List.of(first.id()));
        assertThat(before.deals().values()).containsExactly(first);

        Crm crm = crm(policy, colleagues);
        if (FixedAccess.covers(policy.add(), first, actor, colleagues)) {
            Deal added = crm.deals().add(actor, newDeal);
            assertThat(StorageDump.of(storage(), List.of(first.id(), added.id()))
                            .deals())
                    .containsOnlyKeys(first.id(), added.id());
        } else {
            Refusals.requireBare(ErrorCode.DEAL_ACCESS_DENIED, () -> crm.deals().add(actor, newDeal));
            assertThat(StorageDump.of(storage(), List.of(first.id()))).isEqualTo(before);
        }
    }

    @Property
    @Label("all contacts are taken away by those whose scopes let them see and change the deal")
    default void contactsAreTakenByThoseWhoMaySeeAndChange(
            @ForAll("userIds") long responsible,
            @ForAll boolean opened,
            @ForAll Actor actor,
            @ForAll FixedAccess policy,
            @ForAll("colleagues") Set<Long> colleagues) {
        NewDeal newDeal = NewDeal.builder()
                .assignedById(responsible)
                .opened(opened)
                .contactIds(List.of(5L, 4L))
                .build();
        Deal deal = Crm.open(storage()).deals().add(actor, newDeal);
        Crm crm = crm(policy, colleagues);
        if (FixedAccess.covers(policy.read(), deal, actor, colleagues)
                && FixedAccess.covers(policy.add(), deal, actor, colleagues)) {
            crm.dealContacts().removeAll(actor, deal.id());
            assertThat(storedDeal(deal.id())).extracting(Deal::contacts).isEqualTo(List.of());
        } else {
            Refusals.requireBare(
                    ErrorCode.DEAL_ACCESS_DENIED, () -> crm.dealContacts().removeAll(actor, deal.id()));
            assertThat(storedDeal(deal.id())).isEqualTo(deal);
        }
    }

    @Example
    @Label("an id that is none, a deal that is not there")
    default void missingDeal() {
        Crm crm = Crm.open(storage());
        long id = crm.deals().add(Samples.ACTOR, NewDeal.builder().build()).id();
        assertThat(crm.deals().get(Samples.ACTOR, id).id()).isEqualTo(id);
        for (long wrong : List.of(0L, -1L, Long.MIN_VALUE)) {
            assertThat(Refusals.of(() -> crm.deals().get(Samples.ACTOR, wrong)).errorCode())
                    .isEqualTo(ErrorCode.DEAL_ID_INVALID);
        }
        for (long missing : List.of(id + 1, Long.MAX_VALUE)) {
            assertThat(Refusals.of(() -> crm.deals().get(Samples.ACTOR, missing))
                            .errorCode())
                    .isEqualTo(ErrorCode.DEAL_NOT_FOUND);
        }
    }

    /** Users who are often the same. */
    @Provide
    default Arbitrary<Long> userIds() {
        return Ids.few();
    }

    /** Colleagues of everybody. */
    @Provide
    default Arbitrary<Set<Long>> colleagues() {
        return Ids.few().set().ofMaxSize(3);
    }

    private Crm crm(FixedAccess policy, Set<Long> colleagues) {
        return Crm.builder(storage())
                .accessPolicy(policy)
                .userDirectory(new Colleagues(colleagues))
                .build();
    }
}
