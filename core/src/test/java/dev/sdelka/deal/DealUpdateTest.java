package dev.sdelka.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.access.Actor;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.error.CrmException;
import dev.sdelka.field.FileReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Source: crm.deal.update. */
class DealUpdateTest {

    private static final Instant THEN = Instant.parse("2024-08-30T12:29:00Z");
    private static final Instant NOW = Instant.parse("2024-08-31T12:29:00Z");
    private static final Deal DEAL = DealDraft.of(
                    NewDeal.builder()
                            .title("Стулья")
                            .opportunity(new BigDecimal("100"))
                            .field("OPENED", "Y")
                            .field("COMMENTS", "x")
                            .field("COMPANY_ID", 3)
                            .field("CONTACT_IDS", List.of(84, 85))
                            .field("PARENT_ID_1220", 5)
                            .field("UF_CRM_STRING", "x")
                            .field("UF_CRM_FILE", List.of("a.txt", "YQ=="))
                            .build(),
                    Portal.DATA,
                    ZoneOffset.UTC,
                    Strictness.STRICT,
                    user -> true)
            .complete(1, () -> 7, Actor.user(1), THEN);

    @Test
    void anUpdateOfNothingTellsWhoAndWhen() {
        Deal expected = DEAL.toBuilder()
                .number(DealField.MODIFY_BY_ID, 2)
                .value(DealField.DATE_MODIFY, NOW)
                .build();
        assertThat(update(Map.of())).isEqualTo(expected);
        assertThat(update(Map.of("STAGE_ID", "NEW"))).isEqualTo(expected);
    }

    @Test
    void whatIsNamedIsChanged() {
        Deal deal = update(Map.of(
                "TITLE", "Столы", "COMPANY_ID", 4, "PARENT_ID_1220", 6, "UF_CRM_STRING", "y", "UF_CRM_INTEGER", "8"));
        assertThat(deal.title()).isEqualTo("Столы");
        assertThat(deal.companyId()).hasValue(4);
        assertThat(deal.parentIds()).isEqualTo(Map.of(1220, 6L));
        assertThat(deal.userFields()).containsEntry("UF_CRM_STRING", "y").containsEntry("UF_CRM_INTEGER", 8L);
        assertThat(deal.movedTime()).isEqualTo(THEN);
    }

    @Test
    void whatIsEmptiedIsEmptyOrZeroOrStays() {
        for (String nothing : Arrays.asList("", null)) {
            Map<String, Object> fields = new HashMap<>();
            for (String name : List.of(
                    "TITLE", "COMMENTS", "COMPANY_ID", "OPPORTUNITY", "OPENED", "PARENT_ID_1220", "UF_CRM_STRING")) {
                fields.put(name, nothing);
            }
            Deal deal = update(fields);
            assertThat(deal.title()).isEqualTo("Стулья");
            assertThat(deal.comments()).isEmpty();
            assertThat(deal.companyId()).isEmpty();
            assertThat(deal.opportunity()).isEqualTo(new BigDecimal("0.00"));
            assertThat(deal.isOpened()).isFalse();
            assertThat(deal.parentIds()).isEmpty();
            assertThat(deal.userFields()).doesNotContainKey("UF_CRM_STRING");
        }
        assertThat(update(Map.of("COMPANY_ID", 0)).companyId()).isEmpty();
        assertThat(update(Map.of("PARENT_ID_1220", 0)).parentIds()).isEmpty();
    }

    @Test
    void aDealIsMovedByWhoeverChangesItsStage() {
        Deal deal = update(Map.of("STAGE_ID", "WON"));
        assertThat(deal.stageId()).isEqualTo("WON");
        assertThat(deal.stageSemantics()).isEqualTo(StageSemantics.SUCCESS);
        assertThat(deal.isClosed()).isTrue();
        assertThat(deal.isNew()).isFalse();
        assertThat(deal.movedById()).isEqualTo(2);
        assertThat(deal.movedTime()).isEqualTo(NOW);
    }

    @Test
    void contactsAreReplacedOrThePrimaryOneIs() {
        assertThat(contacts(Map.of("CONTACT_IDS", List.of(90, 84)))).containsExactly("90*", "84");
        assertThat(contacts(Map.of("CONTACT_IDS", List.of()))).isEmpty();
        assertThat(contacts(Map.of("CONTACT_IDS", List.of(90), "CONTACT_ID", 91)))
                .containsExactly("90*");
        assertThat(contacts(Map.of("CONTACT_ID", 85))).containsExactly("84", "85*");
        assertThat(contacts(Map.of("CONTACT_ID", 90))).containsExactly("84", "85", "90*");
        assertThat(contacts(Map.of("CONTACT_ID", 0))).containsExactly("85*");
        assertThat(contacts(Map.of())).containsExactly("84*", "85");
    }

    @Test
    void filesStayAreReplacedOrGo() {
        FileReference kept = new FileReference(7, "a.txt");
        assertThat(update(Map.of("UF_CRM_FILE", Map.of("id", 7, "name", "x"))).value("UF_CRM_FILE"))
                .isEqualTo(kept);
        assertThat(update(Map.of("UF_CRM_FILE", List.of("b.txt", "YQ=="))).value("UF_CRM_FILE"))
                .isEqualTo(new FileReference(99, "b.txt"));
        assertThat(update(Map.of("UF_CRM_FILE", Map.of("id", 7, "remove", "Y"))).value("UF_CRM_FILE"))
                .isNull();
    }

    @Test
    void whatIsWrongIsTold() {
        CrmException refusal =
                catchThrowableOfType(CrmException.class, () -> update(Map.of("PROBABILITY", 101, "TITLE", List.of())));
        assertThat(refusal.violations()).hasSize(2);
        assertThat(refusal).hasMessage("Неверное значение поля «" + DealField.TITLE.title() + "»");
        assertThat(DealRules.check(changes(Map.of("PROBABILITY", 100)), DEAL, Portal.DATA))
                .isEmpty();
        assertThat(DealRules.check(changes(Map.of("ASSIGNED_BY_ID", 5)), DEAL, Portal.DATA))
                .isEmpty();
        assertThat(DealRules.check(changes(Map.of("ID", 5)), DEAL, Portal.DATA)).hasSize(1);
        assertThat(DealRules.check(changes(Map.of("ID", 5)), DEAL, Portal.DATA, Strictness.LENIENT))
                .isEmpty();
    }

    @Test
    void aNewPrimaryContactStandsBehindTheLastOne() {
        Deal deal = DEAL.toBuilder()
                .contacts(List.of(new DealContact(84, 500, 0, true)))
                .build();
        Deal updated = DealUpdate.of(
                        changes(Map.of("CONTACT_ID", 90)),
                        deal,
                        Portal.DATA,
                        ZoneOffset.UTC,
                        Strictness.STRICT,
                        user -> true)
                .complete(() -> 99, Actor.user(2), NOW);
        assertThat(updated.contacts())
                .containsExactly(new DealContact(84, 500, 0, false), new DealContact(90, 510, 0, true));
    }

    private static List<String> contacts(Map<String, Object> fields) {
        return update(fields).contacts().stream()
                .map(contact -> contact.contactId() + (contact.isPrimary() ? "*" : ""))
                .toList();
    }

    private static DealChanges changes(Map<String, Object> fields) {
        return new DealChanges(fields);
    }

    private static Deal update(Map<String, Object> fields) {
        return DealUpdate.of(changes(fields), DEAL, Portal.DATA, ZoneOffset.UTC, Strictness.STRICT, user -> true)
                .complete(() -> 99, Actor.user(2), NOW);
    }
}
