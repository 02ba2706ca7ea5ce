package dev.sdelka.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sdelka.access.Actor;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.ValueKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DealTest {

    private static final Deal DEAL = DealDraft.of(
                    NewDeal.builder().build(),
                    ReferenceData.defaults(),
                    ZoneOffset.UTC,
                    Strictness.STRICT,
                    user -> true)
            .complete(1, () -> 1, Actor.user(1), Instant.EPOCH);

    @Test
    void textsThatNeedNotBeThereAreEmptyOrTold() {
        Map<DealField, Function<Deal, Optional<String>>> accessors = new LinkedHashMap<>();
        accessors.put(DealField.TYPE_ID, Deal::typeId);
        accessors.put(DealField.COMMENTS, Deal::comments);
        accessors.put(DealField.SOURCE_ID, Deal::sourceId);
        accessors.put(DealField.SOURCE_DESCRIPTION, Deal::sourceDescription);
        accessors.put(DealField.ADDITIONAL_INFO, Deal::additionalInfo);
        accessors.put(DealField.LOCATION_ID, Deal::locationId);
        accessors.put(DealField.ORIGINATOR_ID, Deal::originatorId);
        accessors.put(DealField.ORIGIN_ID, Deal::originId);
        accessors.put(DealField.UTM_SOURCE, Deal::utmSource);
        accessors.put(DealField.UTM_MEDIUM, Deal::utmMedium);
        accessors.put(DealField.UTM_CAMPAIGN, Deal::utmCampaign);
        accessors.put(DealField.UTM_CONTENT, Deal::utmContent);
        accessors.put(DealField.UTM_TERM, Deal::utmTerm);
        accessors.forEach((field, accessor) -> {
            Deal told = DEAL.toBuilder().text(field, "text").build();
            assertThat(accessor.apply(told)).as("%s", field).contains("text");
            assertThat(told.value(field.name())).isEqualTo("text");
            for (String nothing : new String[] {"", null}) {
                Deal empty = told.toBuilder().text(field, nothing).build();
                assertThat(accessor.apply(empty)).as("%s", field).isEmpty();
                assertThat(empty.has(field)).isFalse();
            }
        });
    }

    @Test
    void flagsAreTold() {
        Map<DealField, Predicate<Deal>> accessors = Map.of(
                DealField.IS_NEW, Deal::isNew,
                DealField.IS_RECURRING, Deal::isRecurring,
                DealField.IS_RETURN_CUSTOMER, Deal::isReturnCustomer,
                DealField.IS_REPEATED_APPROACH, Deal::isRepeatedApproach,
                DealField.IS_MANUAL_OPPORTUNITY, Deal::isManualOpportunity,
                DealField.OPENED, Deal::isOpened,
                DealField.CLOSED, Deal::isClosed);
        accessors.forEach((field, accessor) -> {
            assertThat(accessor.test(DEAL.toBuilder().value(field, true).build()))
                    .as("%s", field)
                    .isTrue();
            assertThat(accessor.test(DEAL.toBuilder().value(field, false).build()))
                    .as("%s", field)
                    .isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void flagsAreAlwaysSet(DealField field) { // deals hold them as bits, which cannot be empty
        if (field.kind() == ValueKind.FLAG) {
            assertThat(field.isAlwaysSet()).isTrue();
        }
    }

    @Test
    void numbersAndMomentsAreThoseOfTheirFields() {
        DealBuilder builder = DEAL.toBuilder();
        long number = 10;
        for (DealField field : List.of(
                DealField.ID,
                DealField.CATEGORY_ID,
                DealField.PROBABILITY,
                DealField.COMPANY_ID,
                DealField.QUOTE_ID,
                DealField.LEAD_ID,
                DealField.ASSIGNED_BY_ID,
                DealField.CREATED_BY_ID,
                DealField.MODIFY_BY_ID,
                DealField.MOVED_BY_ID,
                DealField.LAST_ACTIVITY_BY)) {
            builder.number(field, number++);
        }
        for (DealField field : List.of(
                DealField.DATE_CREATE, DealField.DATE_MODIFY, DealField.MOVED_TIME, DealField.LAST_ACTIVITY_TIME)) {
            builder.value(field, Instant.ofEpochSecond(number++));
        }
        Deal deal = builder.value(DealField.OPPORTUNITY, new BigDecimal("1.50"))
                .value(DealField.TAX_VALUE, new BigDecimal("0.25"))
                .value(DealField.BEGINDATE, LocalDate.of(2024, 8, 30))
                .value(DealField.CLOSEDATE, LocalDate.of(2024, 9, 6))
                .build();
        assertThat(List.of(deal.id(), (long) deal.categoryId(), (long)
                        deal.probability().getAsInt()))
                .containsExactly(10L, 11L, 12L);
        assertThat(deal.companyId()).hasValue(13);
        assertThat(deal.quoteId()).hasValue(14);
        assertThat(deal.leadId()).hasValue(15);
        assertThat(List.of(
                        deal.assignedById(),
                        deal.createdById(),
                        deal.modifyById(),
                        deal.movedById(),
                        deal.lastActivityBy()))
                .containsExactly(16L, 17L, 18L, 19L, 20L);
        assertThat(List.of(deal.dateCreate(), deal.dateModify(), deal.movedTime(), deal.lastActivityTime()))
                .extracting(Instant::getEpochSecond)
                .containsExactly(21L, 22L, 23L, 24L);
        assertThat(deal.opportunity()).isEqualTo(new BigDecimal("1.50"));
        assertThat(deal.taxValue()).isEqualTo(new BigDecimal("0.25"));
        assertThat(deal.beginDate()).contains(LocalDate.of(2024, 8, 30));
        assertThat(deal.closeDate()).contains(LocalDate.of(2024, 9, 6));
    }

    @Test
    void contactsAreToldByBothFieldsThePrimaryOneByItsOwn() {
        Deal none = DEAL.toBuilder().contactIds(List.of()).build();
        assertThat(none.value(DealField.CONTACT_ID)).isNull();
        assertThat(none.value(DealField.CONTACT_IDS)).isNull();
        assertThat(none.contactId()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> none.number(DealField.CONTACT_ID));
        Deal two = DEAL.toBuilder()
                .contacts(List.of(new DealContact(84, 20, 0, true), new DealContact(85, 10, 0, false)))
                .build();
        assertThat(two.value(DealField.CONTACT_ID)).isEqualTo(84L);
        assertThat(two.value("CONTACT_IDS")).isEqualTo(List.of(85L, 84L));
        assertThat(two.number(DealField.CONTACT_ID)).isEqualTo(84);
        assertThat(two.contactId()).hasValue(84);
    }

    @Test
    void fieldsOfThePortalAreFoundByTheirNames() {
        Deal deal = DEAL.toBuilder()
                .userField("UF_CRM_A", "x")
                .userField("UF_CRM_B", List.of(new BigDecimal("1.50")))
                .userField("UF_CRM_FILE", new FileReference(7, "a.txt"))
                .userField("UF_CRM_FILES", List.of(new FileReference(8, "b.txt"), new FileReference(9, "c.txt")))
                .parentId(1220, 5)
                .build();
        assertThat(deal.value("UF_CRM_A")).isEqualTo("x");
        assertThat(deal.value("UF_CRM_B")).isEqualTo(List.of(new BigDecimal("1.5")));
        assertThat(deal.value("UF_CRM_C")).isNull();
        assertThat(deal.value("PARENT_ID_1220")).isEqualTo(5L);
        assertThat(deal.value("PARENT_ID_1221")).isNull();
        assertThat(deal.files()).extracting(FileReference::id).containsExactlyInAnyOrder(7L, 8L, 9L);
        assertThatIllegalArgumentException().isThrownBy(() -> deal.value("PARENT_ID_x"));
        assertThatIllegalArgumentException().isThrownBy(() -> deal.value("NO_SUCH_FIELD"));
        assertThat(deal.toBuilder().withoutUserField("UF_CRM_A").build().value("UF_CRM_A"))
                .isNull();
        assertThat(deal.toBuilder().userField("UF_CRM_B", List.of()).build().userFields())
                .doesNotContainKey("UF_CRM_B");
        assertThat(deal.toBuilder().withoutParent(1220).build().parentIds()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void dealsThatDifferInOneFieldDiffer(DealField field) {
        Deal other = field == DealField.CONTACT_ID || field == DealField.CONTACT_IDS
                ? DEAL.toBuilder().contactIds(List.of(84L)).build()
                : field == DealField.STAGE_SEMANTIC_ID
                        ? DEAL.toBuilder().text(field, "S").build()
                        : field.kind().isNumeric()
                                ? DEAL.toBuilder()
                                        .number(field, otherNumber(field))
                                        .build()
                                : DEAL.toBuilder().text(field, "other").build();
        assertThat(other).isNotEqualTo(DEAL);
        assertThat(other.toString()).isNotEqualTo(DEAL.toString()).contains(field + "=" + other.value(field));
        assertThat(other.toBuilder().build()).isEqualTo(other).hasSameHashCodeAs(other);
    }

    private static long otherNumber(DealField field) {
        return field.kind() == ValueKind.FLAG ? 1 - DEAL.number(field) : 77;
    }

    @Test
    void dealsThatDifferInAParentOrAUserFieldDiffer() {
        Deal parent = DEAL.toBuilder().parentId(1220, 5).build();
        Deal userField = DEAL.toBuilder().userField("UF_CRM_A", "x").build();
        for (Deal other : List.of(parent, userField)) {
            assertThat(other).isNotEqualTo(DEAL).hasSameHashCodeAs(DEAL);
            assertThat(other.toBuilder().build()).isEqualTo(other);
        }
        assertThat(DEAL).isNotEqualTo("a deal").isNotEqualTo(null);
        assertThat(DEAL.toString())
                .startsWith("Deal[ID=1, ")
                .doesNotContain("COMMENTS")
                .endsWith("userFields={}]");
    }

    @Test
    void aDealWithoutWhatIsAlwaysSetIsNotBuilt() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> DEAL.toBuilder().text(DealField.TITLE, null).build())
                .withMessage("TITLE is not set");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DEAL.toBuilder().text(DealField.STAGE_SEMANTIC_ID, "X").build());
    }

    @Test
    void numbersOutsideOfTheirRangeAreNotBuilt() {
        assertRange(DealField.ID, 1, Long.MAX_VALUE);
        assertRange(DealField.CATEGORY_ID, 0, Integer.MAX_VALUE);
        assertRange(DealField.PROBABILITY, 0, 100);
    }

    private static void assertRange(DealField field, long min, long max) {
        assertThat(DEAL.toBuilder().number(field, min).build().number(field)).isEqualTo(min);
        assertThat(DEAL.toBuilder().number(field, max).build().number(field)).isEqualTo(max);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEAL.toBuilder().number(field, min - 1).build());
        if (max < Long.MAX_VALUE) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DEAL.toBuilder().number(field, max + 1).build());
        }
    }

    @Test
    void textsAreNoNumbersAndNumbersNoTexts() {
        assertThatIllegalArgumentException().isThrownBy(() -> DEAL.number(DealField.TITLE));
        assertThatIllegalArgumentException().isThrownBy(() -> DEAL.number(DealField.LEAD_ID));
        assertThatIllegalArgumentException().isThrownBy(() -> DEAL.text(DealField.ID));
        assertThatIllegalArgumentException().isThrownBy(() -> DEAL.toBuilder().number(DealField.TITLE, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEAL.toBuilder().number(DealField.LEAD_ID, Long.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> DEAL.toBuilder().text(DealField.ID, "1"));
    }

    @Test
    void contactsStandOnceAndOneIsPrimary() {
        DealContact primary = new DealContact(84, 10, 0, true);
        DealContact other = new DealContact(85, 20, 0, false);
        for (List<DealContact> wrong : List.of(
                List.of(other),
                List.of(primary, primary.withPrimary(false)),
                List.of(primary, other.withPrimary(true)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DEAL.toBuilder().contacts(wrong));
        }
        assertThat(DEAL.toBuilder().contacts(List.of(other, primary)).build().contacts())
                .containsExactly(primary, other);
        assertThat(DealContact.listOf(List.of(85L, 84L, 85L)))
                .containsExactly(new DealContact(85, 10, 0, true), new DealContact(84, 20, 0, false));
    }
}
