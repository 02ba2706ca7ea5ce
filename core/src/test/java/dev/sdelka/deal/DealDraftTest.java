package dev.sdelka.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.access.Actor;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DealDraftTest {

    private static final Actor ACTOR = Actor.user(5);
    private static final Instant NOW = Instant.parse("2024-08-30T22:30:15.987Z");

    /** Where it is the next day already. */
    private static final ZoneId ZONE = ZoneOffset.ofHours(2);

    @Test
    void bareDealGetsAllDefaults() {
        Deal deal = complete(Map.of(), 394);
        assertThat(deal.id()).isEqualTo(394);
        assertThat(deal.title()).isEqualTo("Сделка #394");
        assertThat(deal.typeId()).contains("SALE");
        assertThat(deal.sourceId()).contains("CALL");
        assertThat(deal.categoryId()).isZero();
        assertThat(deal.stageId()).isEqualTo("NEW");
        assertThat(deal.stageSemantics()).isEqualTo(StageSemantics.PROCESS);
        assertThat(deal.isNew()).isTrue();
        assertThat(deal.isClosed()).isFalse();
        assertThat(deal.currencyId()).isEqualTo("RUB");
        assertThat(deal.opportunity()).isEqualTo(new BigDecimal("0.00"));
        assertThat(deal.taxValue()).isEqualTo(new BigDecimal("0.00"));
        assertThat(deal.beginDate()).contains(LocalDate.of(2024, 8, 31));
        assertThat(deal.closeDate()).contains(LocalDate.of(2024, 9, 7));
        assertThat(deal.isOpened()).isTrue();
        assertThat(List.of(
                        deal.isRecurring(),
                        deal.isReturnCustomer(),
                        deal.isRepeatedApproach(),
                        deal.isManualOpportunity()))
                .containsOnly(false);
        assertThat(List.of(
                        deal.assignedById(),
                        deal.createdById(),
                        deal.modifyById(),
                        deal.movedById(),
                        deal.lastActivityBy()))
                .containsOnly(5L);
        assertThat(List.of(deal.dateCreate(), deal.dateModify(), deal.movedTime(), deal.lastActivityTime()))
                .containsOnly(Instant.parse("2024-08-30T22:30:15Z"));
        assertThat(deal.probability()).isEmpty();
        assertThat(deal.companyId()).isEmpty();
        assertThat(deal.contactIds()).isEmpty();
        assertThat(deal.comments()).isEmpty();
    }

    @Test
    void fieldsOfTheReferenceAreKept() {
        Deal deal = complete(
                Map.ofEntries(
                        Map.entry("TITLE", "Новая сделка #1"),
                        Map.entry("TYPE_ID", "COMPLEX"),
                        Map.entry("CATEGORY_ID", 0),
                        Map.entry("STAGE_ID", "PREPARATION"),
                        Map.entry("IS_RECURRING", "N"),
                        Map.entry("IS_RETURN_CUSTOMER", "Y"),
                        Map.entry("IS_REPEATED_APPROACH", "Y"),
                        Map.entry("PROBABILITY", 99),
                        Map.entry("CURRENCY_ID", "EUR"),
                        Map.entry("OPPORTUNITY", 1000000),
                        Map.entry("IS_MANUAL_OPPORTUNITY", "Y"),
                        Map.entry("TAX_VALUE", new BigDecimal("0.1")),
                        Map.entry("COMPANY_ID", 9),
                        Map.entry("CONTACT_IDS", List.of(84, 83)),
                        Map.entry("BEGINDATE", "2024-08-30T12:00:00+02:00"),
                        Map.entry("CLOSEDATE", "2024-08-30T12:00:00+02:00"),
                        Map.entry("OPENED", "Y"),
                        Map.entry("CLOSED", "N"),
                        Map.entry("COMMENTS", "Пример комментария"),
                        Map.entry("SOURCE_ID", "CALLBACK"),
                        Map.entry("SOURCE_DESCRIPTION", "Дополнительно об источнике"),
                        Map.entry("ADDITIONAL_INFO", "Дополнительная информация"),
                        Map.entry("UTM_SOURCE", "google"),
                        Map.entry("UTM_MEDIUM", "CPC"),
                        Map.entry("PARENT_ID_1220", 22),
                        Map.entry("UF_CRM_1721244482250", "Привет мир!")),
                394);
        assertThat(deal.title()).isEqualTo("Новая сделка #1");
        assertThat(deal.typeId()).contains("COMPLEX");
        assertThat(deal.stageId()).isEqualTo("PREPARATION");
        assertThat(deal.isNew()).isFalse();
        assertThat(deal.isReturnCustomer()).isTrue();
        assertThat(deal.probability()).hasValue(99);
        assertThat(deal.currencyId()).isEqualTo("EUR");
        assertThat(deal.opportunity()).isEqualTo(new BigDecimal("1000000.00"));
        assertThat(deal.taxValue()).isEqualTo(new BigDecimal("0.10"));
        assertThat(deal.companyId()).hasValue(9);
        assertThat(deal.contactIds()).containsExactly(84L, 83L);
        assertThat(deal.contactId()).hasValue(84);
        assertThat(deal.beginDate()).contains(LocalDate.of(2024, 8, 30));
        assertThat(deal.closeDate()).contains(LocalDate.of(2024, 8, 30));
        assertThat(deal.parentIds()).isEqualTo(Map.of(1220, 22L));
        assertThat(deal.userFields())
                .isEqualTo(Map.of("UF_CRM_1721244482250", "Привет мир!", "UF_CRM_BOOLEAN", false)); // off by default
    }

    @Test
    void stageDecidesWhatFollowsFromIt() {
        Deal won = complete(Map.of("STAGE_ID", "WON", "CLOSED", "N"), 1);
        assertThat(won.isClosed()).isTrue();
        assertThat(won.stageSemantics()).isEqualTo(StageSemantics.SUCCESS);
        Deal retail = complete(Map.of("CATEGORY_ID", 3, "CLOSED", "Y"), 1);
        assertThat(retail.stageId()).isEqualTo("C3:NEW");
        assertThat(retail.isNew()).isTrue();
        assertThat(retail.isClosed()).isFalse();
    }

    @Test
    void fieldThatMayBeEmptyStaysSoIfTheCallerSaidSo() {
        Deal deal = complete(Map.of("TYPE_ID", "", "SOURCE_ID", "", "BEGINDATE", "", "CLOSEDATE", "", "TITLE", ""), 7);
        assertThat(deal.typeId()).isEmpty();
        assertThat(deal.sourceId()).isEmpty();
        assertThat(deal.beginDate()).isEmpty();
        assertThat(deal.closeDate()).isEmpty();
        assertThat(deal.title()).isEqualTo("Сделка #7");
    }

    @Test
    void draftWithViolationsNamesTheFirstFieldByItsTitle() {
        DealDraft draft = draft(Map.of("CURRENCY_ID", "XXX", "PROBABILITY", 101, "TITLE", "Да"));
        CrmException refusal =
                catchThrowableOfType(CrmException.class, () -> draft.complete(1, DealDraftTest::noFile, ACTOR, NOW));
        assertThat(refusal.errorCode()).isEqualTo(ErrorCode.DEAL_FIELD_INVALID);
        assertThat(refusal).hasMessage("Неверное значение поля «Вероятность»");
        assertThat(refusal.violations()).isEqualTo(draft.violations()).hasSize(2);
        assertThat(catchThrowableOfType(
                        CrmException.class,
                        () -> draft(Map.of("CURRENCY_ID", "XXX")).complete(1, DealDraftTest::noFile, ACTOR, NOW)))
                .hasMessage("Неверное значение поля «Валюта»");
        assertThat(catchThrowableOfType(
                        CrmException.class,
                        () -> draft(Map.of("UF_CRM_DATE", "x")).complete(1, DealDraftTest::noFile, ACTOR, NOW)))
                .hasMessage("Неверное значение поля «Поле DATE»");
    }

    private static DealDraft draft(Map<String, Object> fields) {
        return DealDraft.of(new NewDeal(fields), Portal.DATA, ZONE, Strictness.STRICT, user -> true);
    }

    private static Deal complete(Map<String, Object> fields, long id) {
        return draft(fields).complete(id, DealDraftTest::noFile, ACTOR, NOW);
    }

    private static long noFile() {
        throw new AssertionError("there is no file");
    }
}
