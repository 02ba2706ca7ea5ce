package dev.sdelka.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.DealContact;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.deal.DealReader;
import dev.sdelka.deal.DealRules;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.SmartProcessEdits;
import dev.sdelka.directory.SmartProcessInput;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.ValueKind;
import dev.sdelka.field.ValueReader;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.product.ProductRowDraft;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldInput;
import dev.sdelka.userfield.UserFieldInputReader;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import dev.sdelka.validation.Violations;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterProperty;

/** The arbitraries are what they say, as far as the rules of the core tell, and the core agrees with them. */
@Domain(CrmDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ArbitrariesProperties {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final Set<ViolationCode> seen = EnumSet.noneOf(ViolationCode.class);

    @Property
    @Label("deals in order have no violations")
    void validDealsAreValid(@ForAll NewDealSample sample) {
        assertThat(DealRules.check(sample.newDeal(), ReferenceDataSets.typical()))
                .isEmpty();
    }

    @Property
    @Label("deals with mistakes have the violations of these, and in the end every code was among them")
    void invalidDealsHaveTheirMistakes(@ForAll InvalidNewDeal invalid) {
        assertThat(DealRules.check(invalid.newDeal(), ReferenceDataSets.typical()))
                .extracting(Violation::code, Violation::field)
                .containsExactlyElementsOf(invalid.mistakes().stream()
                        .map(mistake -> tuple(mistake.code(), mistake.path()))
                        .toList());
        invalid.mistakes().forEach(mistake -> seen.add(mistake.code()));
    }

    @AfterProperty
    void everyCodeWasSeen() {
        if (!seen.isEmpty()) {
            assertThat(EnumSet.complementOf(EnumSet.copyOf(seen)))
                    .containsExactlyInAnyOrder(
                            ViolationCode.REQUIRED,
                            ViolationCode.UNSUPPORTED_OWNER_TYPE,
                            ViolationCode.TOO_MANY_VALUES,
                            ViolationCode.UNKNOWN_USER,
                            ViolationCode.ID_TAKEN,
                            ViolationCode.UNKNOWN_DEAL,
                            ViolationCode.ORDER_BOUND,
                            ViolationCode.DOES_NOT_FIT,
                            ViolationCode.IMMUTABLE);
        }
    }

    @Property(tries = 50)
    @Label("changes in order have no violations, whatever the deal is")
    void changesInOrder(@ForAll Deal deal, @ForAll("changes") DealChanges changes) {
        assertThat(DealRules.check(changes, deal, ReferenceDataSets.typical())).isEmpty();
    }

    @Property(tries = 50)
    @Label("product rows in order are taken")
    void productRowsInOrder(@ForAll("rows") NewProductRow row) {
        assertThat(ProductRowDraft.of(row, 0).complete(7, 1).id()).isEqualTo(7);
    }

    @Property(tries = 50)
    @Label("user fields in order are taken")
    void userFieldsInOrder(@ForAll("userFields") UserFieldInput input) {
        assertThat(UserFieldInputReader.create(input).name()).startsWith(UserField.PREFIX);
    }

    @Property(tries = 50)
    @Label("smart processes in order are taken")
    void smartProcessesInOrder(@ForAll("smartProcesses") SmartProcessInput input) {
        ReferenceData data = SmartProcessEdits.add(ReferenceData.defaults(), input, Actor.user(1), Instant.EPOCH);
        assertThat(data.smartProcesses()).hasSize(1);
    }

    @Property(tries = 50)
    @Label("filters over deals are about their fields and compare values of their kinds")
    void filtersFitDeals(@ForAll Deal deal, @ForAll DealQuery query) {
        assertThatCode(() -> query.toQuery().filter().matches(deal)).doesNotThrowAnyException();
    }

    @Property(tries = 50)
    @Label("contacts of a deal are different, and one of them is primary")
    void contactsOfADeal(@ForAll("contacts") List<DealContact> contacts) {
        assertThat(contacts).extracting(DealContact::contactId).doesNotHaveDuplicates();
        assertThat(contacts.stream().filter(DealContact::isPrimary)).hasSize(contacts.isEmpty() ? 0 : 1);
    }

    @Provide
    Arbitrary<DealChanges> changes() {
        return DealChangeSets.valid(ReferenceDataSets.typical());
    }

    @Provide
    Arbitrary<NewProductRow> rows() {
        return NewProductRows.valid();
    }

    @Provide
    Arbitrary<UserFieldInput> userFields() {
        return UserFieldInputs.valid();
    }

    @Provide
    Arbitrary<SmartProcessInput> smartProcesses() {
        return SmartProcessInputs.valid();
    }

    @Provide
    Arbitrary<List<DealContact>> contacts() {
        return DealContacts.ofADeal();
    }

    @Property
    @Label("each form of a value is read as the value, in any zone")
    void spellingsAreRead(@ForAll("spelled") FieldSample sample, @ForAll("offsets") ZoneOffset zone) {
        Violations violations = new Violations();
        ValueKind kind = ValueKind.valueOf(sample.field());
        Object value = new ValueReader(zone).read(kind, "F", sample.raw(), violations);
        assertThat(violations.toList()).isEmpty();
        if (value instanceof BigDecimal decimal) {
            assertThat(decimal).isEqualByComparingTo((BigDecimal) sample.value());
        } else {
            assertThat(value).isEqualTo(sample.value());
        }
    }

    @Property
    @Label("a deal that is shown in one zone is read in another as the same deal")
    void shownDealIsReadAgain(
            @ForAll Deal deal, @ForAll("offsets") ZoneOffset portal, @ForAll("offsets") ZoneOffset reader) {
        assertThat(new DealReader(ReferenceDataSets.typical(), reader).read(shown(deal, portal)))
                .isEqualTo(deal);
    }

    @Provide
    Arbitrary<ZoneOffset> offsets() {
        return Arbitraries.integers().between(-12, 14).map(ZoneOffset::ofHours);
    }

    @Provide
    Arbitrary<FieldSample> spelled() {
        return Arbitraries.of(ValueKind.values())
                .flatMap(kind -> TypedValues.of(kind, 255)
                        .flatMap(value ->
                                Spellings.of(kind, value).map(raw -> new FieldSample(kind.name(), raw, value))));
    }

    private static Map<String, Object> shown(Deal deal, ZoneOffset zone) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (DealField field : DealField.values()) {
            fields.put(
                    field.name(), field == DealField.CONTACT_IDS ? deal.contactIds() : shown(deal.value(field), zone));
        }
        deal.parentIds().forEach((type, item) -> fields.put("PARENT_ID_" + type, item.toString()));
        deal.userFields().forEach((name, value) -> fields.put(name, shown(value, zone)));
        return fields;
    }

    private static Object shown(Object value, ZoneOffset zone) {
        if (value instanceof LocalDate day) {
            return SHOWN.format(day.atStartOfDay(ZoneOffset.UTC).withZoneSameInstant(zone));
        } else if (value instanceof Instant moment) {
            return SHOWN.format(moment.atOffset(zone));
        } else if (value instanceof Boolean flag) {
            return flag ? "Y" : "N";
        } else if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        } else if (value instanceof FileReference file) {
            return Map.of("id", file.id(), "name", file.name());
        } else if (value instanceof List<?> list) {
            return list.stream().map(element -> shown(element, zone)).toList();
        }
        return value == null ? null : value.toString();
    }
}
