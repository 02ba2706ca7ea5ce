package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealRules;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.Strictness;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.testkit.arbitrary.InvalidNewDeal;
import dev.sdelka.testkit.arbitrary.NewDealSample;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import dev.sdelka.testkit.model.AddedDealModel;
import dev.sdelka.validation.Violation;
import java.time.Clock;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Adding deals. */
interface DealAddRules extends StorageUnderTest {

    @Property
    @Label("what is added comes back as it was put in, with the defaults filled in")
    default void addedDealComesBack(@ForAll NewDealSample sample, @ForAll Clock clock, @ForAll Actor actor) {
        Crm crm = crm(clock);
        Deal added = crm.deals().add(actor, sample.newDeal());
        assertThat(AddedDealModel.actual(added))
                .containsExactlyEntriesOf(AddedDealModel.expected(
                        sample.values(), ReferenceDataSets.typical(), added.id(), actor, clock));
        assertThat(crm.deals().get(actor, added.id())).isEqualTo(added);
    }

    @Property
    @Label("mistakes are told all at once, in the order of the catalogue, and nothing is added")
    default void mistakesAreToldAtOnce(@ForAll InvalidNewDeal invalid, @ForAll Clock clock, @ForAll Actor actor) {
        Crm crm = crm(clock);
        StorageDump before = dumpWithOneDeal(crm, actor);
        CrmException refusal = Refusals.of(() -> crm.deals().add(actor, invalid.newDeal()));
        assertThat(refusal.errorCode()).isEqualTo(ErrorCode.DEAL_FIELD_INVALID);
        assertThat(refusal.violations())
                .extracting(Violation::code, Violation::field)
                .containsExactlyElementsOf(invalid.mistakes().stream()
                        .map(mistake -> tuple(mistake.code(), mistake.path()))
                        .toList());
        assertThat(StorageDump.of(storage(), before.deals().keySet())).isEqualTo(before);
    }

    @Property
    @Label("validation says the same with and without a store, whatever the fields, strict or lenient")
    default void validationNeedsNoStore(
            @ForAll NewDeal newDeal, @ForAll Strictness strictness, @ForAll Clock clock, @ForAll Actor actor) {
        Crm crm = crm(clock);
        StorageDump before = dumpWithOneDeal(crm, actor);
        List<Violation> violations = DealRules.check(newDeal, ReferenceDataSets.typical(), strictness);
        CrmException refusal =
                catchThrowableOfType(CrmException.class, () -> crm.deals().add(actor, newDeal, strictness));
        StorageDump after = StorageDump.of(storage(), before.deals().keySet());
        if (refusal == null) {
            assertThat(violations).isEmpty();
            assertThat(after.deals()).hasSize(2).containsAllEntriesOf(before.deals());
        } else {
            assertThat(refusal.violations()).isNotEmpty().isEqualTo(violations);
            assertThat(after).isEqualTo(before);
        }
    }

    /** Services over the store, which gets the reference data of {@link ReferenceDataSets#typical}. */
    private Crm crm(Clock clock) {
        ReferenceData portal = ReferenceDataSets.typical();
        storage().write(writer -> {
            writer.replaceReferenceData(portal);
            return true;
        });
        return Crm.builder(storage()).clock(clock).build();
    }

    private StorageDump dumpWithOneDeal(Crm crm, Actor actor) {
        Deal deal = crm.deals().add(actor, NewDeal.builder().title("Первая").build());
        StorageDump dump = StorageDump.of(storage(), List.of(deal.id()));
        assertThat(dump.deals().values()).containsExactly(deal);
        return dump;
    }
}
