package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.Status;
import dev.sdelka.query.Query;
import dev.sdelka.testkit.sequence.CrmCall;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What holds of categories and statuses, and of deals in them, whatever is called. */
interface SettingsRules extends StorageUnderTest {

    @Property
    @Label(
            "after each call stages are in process, one success, failures; no place is below zero; deals are new in the first stage of their category alone")
    default void settingsAndDealsFitTogether(@ForAll @Size(max = 40) List<CrmCall> calls) {
        Crm crm = Crm.open(storage());
        CrmCall.prepare(crm);
        long id = crm.deals().add(Samples.ACTOR, NewDeal.builder().build()).id();
        assertThat(crm.deals().get(Samples.ACTOR, id).isNew()).isTrue();
        for (CrmCall call : calls) {
            call.refusalBy(crm);
            storage().read(reader -> {
                ReferenceData data = reader.referenceData();
                assertThat(data.categories()).allMatch(category -> category.sort() >= 0);
                assertThat(data.statuses()).allMatch(status -> status.sort() >= 0);
                assertThat(data.categories())
                        .allSatisfy(
                                category -> assertThat(letters(data, category)).matches("P+SF+"));
                List<Deal> deals = reader.deals(Query.all());
                return assertThat(deals)
                        .allSatisfy(deal -> assertThat(deal.isNew()).isEqualTo(isInFirstStage(deal, data)));
            });
        }
    }

    private static String letters(ReferenceData data, Category category) {
        return data.statuses(category.stageListId()).stream()
                .map(stage -> stage.semantics().code())
                .collect(Collectors.joining());
    }

    private static boolean isInFirstStage(Deal deal, ReferenceData data) {
        Category category = data.category(deal.categoryId()).orElseThrow();
        List<Status> stages = data.statuses(category.stageListId());
        return deal.stageId().equals(stages.get(0).statusId());
    }
}
