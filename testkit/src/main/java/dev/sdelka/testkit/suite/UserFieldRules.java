package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.SmartProcess;
import dev.sdelka.directory.SmartProcessInput;
import dev.sdelka.directory.SmartProcessOption;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.NewFile;
import dev.sdelka.query.Filter;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import dev.sdelka.testkit.arbitrary.UserFieldValues;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** User fields and smart processes over a store: what they are, and what deals hold in them. */
interface UserFieldRules extends StorageUnderTest {

    /** A field and a value of it. */
    record Sample(UserField field, Object value) {}

    @Property
    @Label("a user field and the values in it come out of the store as they were put in, and go together")
    default void fieldsAndValuesComeAndGo(@ForAll("samples") Sample sample) throws IOException {
        List<CrmEvent> events = new ArrayList<>();
        Crm crm = Crm.builder(storage()).listener(events::add).build();
        UserField field = crm.userFields().add(Samples.ACTOR, sample.field());
        assertThat(field)
                .usingRecursiveComparison()
                .ignoringFields("id", "items")
                .isEqualTo(sample.field());
        assertThat(crm.userFields().list(Samples.ACTOR)).containsExactly(field);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Map<String, Object> fields = i == 1 ? Map.of("TITLE", "x") : Map.of(field.name(), given(field, sample));
            ids.add(crm.deals().add(Samples.ACTOR, new NewDeal(fields)).id());
        }
        Object stored = crm.deals().get(Samples.ACTOR, ids.get(0)).userFields().get(field.name());
        if (field.type() != UserFieldType.ENUMERATION) {
            assertThat(stored).isEqualTo(sample.value());
        }
        if (isPersistent()) {
            crm = Crm.builder(reopen()).listener(events::add).build();
            assertThat(crm.userFields().get(Samples.ACTOR, field.id())).isEqualTo(field);
        }
        events.clear();
        crm.userFields().remove(Samples.ACTOR, field.id());
        assertThat(crm.userFields().list(Samples.ACTOR)).isEmpty();
        for (long id : ids) {
            assertThat(crm.deals().get(Samples.ACTOR, id).userFields()).isEmpty();
        }
        assertThat(events).hasOnlyElementsOfType(CrmEvent.DealUpdated.class).hasSizeBetween(2, 3);
        UserField again = crm.userFields().add(Samples.ACTOR, sample.field());
        assertThat(again.id()).isGreaterThan(field.id());
        assertThat(crm.deals().get(Samples.ACTOR, ids.get(0)).userFields()).isEmpty();
    }

    /** The ids of a list's items are known once the field is. */
    private static Object given(UserField field, Sample sample) {
        if (field.type() != UserFieldType.ENUMERATION) {
            return sample.value();
        }
        long id = field.items().get(0).id();
        return field.isMultiple() ? List.of(id) : (Object) id;
    }

    @Property(tries = 4)
    @Label("a removed user field leaves no value in any of many deals")
    default void manyDealsAreCleared(@ForAll("numbersAroundAPage") int number) {
        Crm crm = Crm.open(storage());
        UserField field = crm.userFields().add(Samples.ACTOR, UserField.of("UF_CRM_X", UserFieldType.INTEGER, "Число"));
        storage().write(writer -> {
            for (long id = 1; id <= number; id++) {
                writer.addDeal(
                        Samples.deal(id).toBuilder().userField("UF_CRM_X", id).build());
            }
            return true;
        });
        crm.userFields().remove(Samples.ACTOR, field.id());
        assertThat(storage()
                        .<ReferenceData, RuntimeException>read(StorageReader::referenceData)
                        .userFields())
                .isEmpty();
        assertThat(crm.deals().stream(Samples.ACTOR, Filter.all()))
                .hasSize(number)
                .noneMatch(deal -> deal.userFields().containsKey("UF_CRM_X"));
    }

    @Example
    @Label("new files in user fields get ids of their own, and are kept by them")
    default void filesGetIds() {
        Crm crm = Crm.open(storage());
        crm.userFields()
                .add(
                        Samples.ACTOR,
                        UserField.builder("UF_CRM_FILES", UserFieldType.FILE)
                                .multiple(true)
                                .build());
        NewDeal two = NewDeal.builder()
                .field("UF_CRM_FILES", List.of(new NewFile("a.txt"), new NewFile("b.txt")))
                .build();
        List<FileReference> first = crm.deals().add(Samples.ACTOR, two).files();
        Deal deal = crm.deals().add(Samples.ACTOR, two);
        assertThat(deal.files()).extracting(FileReference::name).containsExactly("a.txt", "b.txt");
        assertThat(deal.files()).doesNotContainAnyElementsOf(first);

        FileReference kept = deal.files().get(1);
        DealChanges changes = DealChanges.builder()
                .field("UF_CRM_FILES", List.of(kept.id(), new NewFile("c.txt")))
                .build();
        List<FileReference> changed =
                crm.deals().update(Samples.ACTOR, deal.id(), changes).files();
        assertThat(changed).hasSize(2).startsWith(kept);
        assertThat(changed.get(1).id()).isGreaterThan(kept.id());
        assertThat(crm.deals().get(Samples.ACTOR, deal.id()).files()).isEqualTo(changed);
    }

    @Example
    @Label("a smart process gives deals a link to its items, and stays while there are links")
    default void linksComeWithTheirSmartProcess() throws IOException {
        Crm crm = Crm.open(storage());
        SmartProcessInput input = SmartProcessInput.builder()
                .title("Проект")
                .option(SmartProcessOption.STAGES, true)
                .parentOfDeals()
                .build();
        SmartProcess process = crm.smartProcesses().add(Samples.ACTOR, input);
        NewDeal linked = NewDeal.builder().parentId(process.entityTypeId(), 5).build();
        long id = crm.deals().add(Samples.ACTOR, linked).id();
        if (isPersistent()) {
            crm = Crm.open(reopen());
        }
        assertThat(crm.smartProcesses().get(Samples.ACTOR, process.id())).isEqualTo(process);
        assertThat(crm.deals().get(Samples.ACTOR, id).parentIds()).isEqualTo(Map.of(process.entityTypeId(), 5L));

        Crm open = crm;
        Refusals.requireBare(
                ErrorCode.SMART_PROCESS_HAS_ITEMS, () -> open.smartProcesses().remove(Samples.ACTOR, process.id()));
        crm.deals().remove(Samples.ACTOR, id);
        crm.smartProcesses().remove(Samples.ACTOR, process.id());
        assertThat(crm.smartProcesses().list(Samples.ACTOR)).isEmpty();
        assertThat(crm.smartProcesses().add(Samples.ACTOR, input).id()).isGreaterThan(process.id());
    }

    /** Fields of each type, single and multiple, with values. */
    @Provide
    default Arbitrary<Sample> samples() {
        ReferenceData portal = ReferenceDataSets.typical();
        return Arbitraries.of(portal.userFields())
                .flatMap(field -> Combinators.combine(
                                UserFieldValues.valid(field, portal),
                                Arbitraries.integers().between(1, 1_000))
                        .as((value, sort) ->
                                new Sample(field.toBuilder().sort(sort).build(), value)));
    }

    /** About as many deals as are cleared at a time. */
    @Provide
    default Arbitrary<Integer> numbersAroundAPage() {
        return Arbitraries.of(499, 500, 501, 1_001);
    }
}
