package dev.sdelka.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.Crm;
import dev.sdelka.access.AccessPolicy;
import dev.sdelka.access.AccessScope;
import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.access.ShopRole;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.CategoryChanges;
import dev.sdelka.directory.NewStatus;
import dev.sdelka.directory.SmartProcess;
import dev.sdelka.directory.SmartProcessInput;
import dev.sdelka.directory.Status;
import dev.sdelka.directory.StatusChanges;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldInput;
import dev.sdelka.userfield.UserFieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What calls of the services around settings answer and refuse, and to whom. */
class SettingsServicesTest {

    private static final Actor ADMINISTRATOR = Actor.user(1);

    /** Sees deals and changes no settings. */
    private static final Actor SELLER = Actor.user(2);

    /** Sees nothing. */
    private static final Actor GUEST = Actor.user(3);

    private final List<CrmEvent> heard = new ArrayList<>();
    private final Crm crm = Crm.builder(new MemoryStorage())
            .accessPolicy(new Rights())
            .listener(heard::add)
            .build();

    @Test
    void whoSeesDealsSeesTheirListsAndNobodyElse() {
        List<Category> categories = crm.categories().list(SELLER);
        assertThat(categories).isEqualTo(crm.referenceData().categories()).isNotEmpty();
        assertThat(crm.categories().list(GUEST)).isEmpty();
        assertThat(crm.categories().get(SELLER, 0)).isEqualTo(categories.get(0));
        assertThat(crm.statuses().list(SELLER))
                .isEqualTo(crm.referenceData().statuses())
                .isNotEmpty();
        assertThat(crm.statuses().list(SELLER, Status.SOURCE))
                .isEqualTo(crm.referenceData().statuses(Status.SOURCE))
                .isNotEmpty();
        UserField field = crm.userFields().add(ADMINISTRATOR, UserField.of("UF_CRM_X", UserFieldType.STRING, "X"));
        assertThat(crm.userFields().list(SELLER)).containsExactly(field);
        assertThat(crm.userFields().get(SELLER, field.id())).isEqualTo(field);
        assertThat(crm.deals().fields())
                .extracting(description -> description.name())
                .contains("TITLE", "UF_CRM_X");
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> crm.categories().get(GUEST, 0),
                () -> crm.statuses().list(GUEST),
                () -> crm.statuses().list(GUEST, Status.SOURCE),
                () -> crm.statuses().get(GUEST, 1),
                () -> crm.userFields().list(GUEST),
                () -> crm.userFields().get(GUEST, 1))) {
            assertRefused(ErrorCode.DEAL_ACCESS_DENIED, call);
        }
    }

    @Test
    void whoMayNothingIsToldOfAnIdThatIsNoneFirst() {
        assertRefused(ErrorCode.DEAL_ID_INVALID, () -> crm.dealContacts().removeAll(GUEST, 0));
        assertRefused(ErrorCode.DEAL_ID_INVALID, () -> crm.deals().remove(GUEST, 0));
        assertRefused(ErrorCode.DEAL_ID_INVALID, () -> crm.deals().get(GUEST, 0));
        assertRefused(ErrorCode.DEAL_ID_INVALID, () -> crm.productRows().get(GUEST, 0));
        assertRefused(ErrorCode.DEAL_ACCESS_DENIED, () -> crm.dealContacts().removeAll(GUEST, 1));
    }

    @Test
    void whoMayNotConfigureChangesNothing() {
        SmartProcess process = crm.smartProcesses().add(ADMINISTRATOR, process("Договор"));
        assertThat(crm.mayConfigure(ADMINISTRATOR)).isTrue();
        assertThat(crm.mayConfigure(SELLER)).isFalse();
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> crm.categories().add(SELLER, CategoryChanges.name("Опт")),
                () -> crm.categories().remove(SELLER, 0),
                () -> crm.statuses().add(SELLER, new NewStatus(Status.SOURCE, "X", "x", null, null, null)),
                () -> crm.userFields().add(SELLER, new UserFieldInput(Map.of())),
                () -> crm.userFields().add(SELLER, UserField.of("UF_CRM_X", UserFieldType.STRING, "X")),
                () -> crm.smartProcesses().list(SELLER),
                () -> crm.smartProcesses().get(SELLER, process.id()),
                () -> crm.smartProcesses().getByEntityTypeId(SELLER, process.entityTypeId()),
                () -> crm.smartProcesses().add(SELLER, process("Проект")),
                () -> crm.smartProcesses().remove(SELLER, process.id()))) {
            assertRefused(ErrorCode.SETTINGS_ACCESS_DENIED, call);
        }
    }

    @Test
    void smartProcessesAreFoundByBothNumbers() {
        SmartProcess first = crm.smartProcesses().add(ADMINISTRATOR, process("Договор"));
        SmartProcess second = crm.smartProcesses().add(ADMINISTRATOR, process("Проект"));
        assertThat(crm.smartProcesses().list(ADMINISTRATOR)).containsExactly(first, second);
        assertThat(crm.smartProcesses().get(ADMINISTRATOR, second.id())).isEqualTo(second);
        assertThat(crm.smartProcesses().getByEntityTypeId(ADMINISTRATOR, second.entityTypeId()))
                .isEqualTo(second);
        assertRefused(
                ErrorCode.SMART_PROCESS_NOT_FOUND, () -> crm.smartProcesses().getByEntityTypeId(ADMINISTRATOR, 7));
        assertRefused(
                ErrorCode.SMART_PROCESS_NOT_FOUND, () -> crm.smartProcesses().get(ADMINISTRATOR, 7));
    }

    @Test
    void aSmartProcessThatIsTheParentOfDealsStays() {
        SmartProcess parent = crm.smartProcesses()
                .add(
                        ADMINISTRATOR,
                        SmartProcessInput.builder()
                                .title("Договор")
                                .parentOfDeals()
                                .build());
        SmartProcess other = crm.smartProcesses().add(ADMINISTRATOR, process("Проект"));
        crm.smartProcesses().add(ADMINISTRATOR, process("Счёт"));
        Deal deal = crm.deals()
                .add(
                        ADMINISTRATOR,
                        NewDeal.builder()
                                .field(parent.parentType().fieldName(), 5)
                                .build());
        assertRefused(
                ErrorCode.SMART_PROCESS_HAS_ITEMS, () -> crm.smartProcesses().remove(ADMINISTRATOR, parent.id()));
        crm.smartProcesses().remove(ADMINISTRATOR, other.id());
        assertThat(crm.deals().get(ADMINISTRATOR, deal.id()).parentIds()).hasSize(1);

        // its links to deals are taken away, but the deals keep what they had
        Map<String, Object> none = Map.of("relations", Map.of("child", List.of()));
        crm.smartProcesses().update(ADMINISTRATOR, parent.id(), new SmartProcessInput(none));
        crm.smartProcesses().remove(ADMINISTRATOR, parent.id());
        assertThat(crm.deals().get(ADMINISTRATOR, deal.id()).parentIds()).isEmpty();
    }

    @Test
    void aUserFieldThatIsRemovedTakesItsValuesAlongAndTellsIt() {
        UserField field = crm.userFields().add(ADMINISTRATOR, UserField.of("UF_CRM_X", UserFieldType.STRING, "X"));
        UserField other = crm.userFields().add(ADMINISTRATOR, UserField.of("UF_CRM_Y", UserFieldType.STRING, "Y"));
        Deal deal = crm.deals()
                .add(
                        ADMINISTRATOR,
                        NewDeal.builder()
                                .field("UF_CRM_X", "x")
                                .field("UF_CRM_Y", "y")
                                .build());
        heard.clear();

        crm.userFields().remove(ADMINISTRATOR, field.id());

        Deal after = crm.deals().get(ADMINISTRATOR, deal.id());
        assertThat(after.userFields()).isEqualTo(Map.of("UF_CRM_Y", "y"));
        assertThat(heard)
                .hasSize(1)
                .allMatch(event -> event instanceof CrmEvent.DealUpdated updated
                        && updated.before().equals(deal)
                        && updated.after().equals(after));
        assertThat(crm.userFields().list(ADMINISTRATOR)).containsExactly(other);
    }

    @Test
    void aStatusThatDealsHaveStays() {
        Status source = crm.statuses().add(ADMINISTRATOR, new NewStatus(Status.SOURCE, "X", "x", null, null, null));
        Status type = crm.statuses().add(ADMINISTRATOR, new NewStatus(Status.DEAL_TYPE, "X", "x", null, null, null));
        Status stage = crm.statuses().add(ADMINISTRATOR, new NewStatus(Status.DEAL_STAGE, "X", "x", null, null, null));
        Deal deal = crm.deals()
                .add(
                        ADMINISTRATOR,
                        NewDeal.builder().sourceId("X").typeId("X").stageId("X").build());
        for (Status used : List.of(source, type, stage)) {
            assertRefused(ErrorCode.STATUS_IN_USE, () -> crm.statuses().remove(ADMINISTRATOR, used.id(), true));
        }
        crm.deals().remove(ADMINISTRATOR, deal.id());
        for (Status unused : List.of(source, type, stage)) {
            crm.statuses().remove(ADMINISTRATOR, unused.id(), false);
        }
        StatusChanges name = new StatusChanges("Звонок", null, null);
        int call =
                crm.referenceData().status(Status.SOURCE, "CALL").orElseThrow().id();
        assertThat(crm.statuses().update(ADMINISTRATOR, call, name).name()).isEqualTo("Звонок");
    }

    @Test
    void aCategoryThatHasDealsStays() {
        Category category = crm.categories().add(ADMINISTRATOR, CategoryChanges.name("Опт"));
        Deal deal = crm.deals()
                .add(ADMINISTRATOR, NewDeal.builder().categoryId(category.id()).build());
        assertRefused(ErrorCode.CATEGORY_HAS_DEALS, () -> crm.categories().remove(ADMINISTRATOR, category.id()));
        crm.deals().remove(ADMINISTRATOR, deal.id());
        crm.categories().remove(ADMINISTRATOR, category.id());
        assertThat(crm.categories().list(ADMINISTRATOR)).hasSize(1);
    }

    private static SmartProcessInput process(String title) {
        return SmartProcessInput.builder().title(title).build();
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThat(catchThrowableOfType(CrmException.class, call).errorCode()).isEqualTo(code);
    }

    private static final class Rights implements AccessPolicy {
        @Override
        public AccessScope dealScope(Actor actor, DealAction action) {
            return actor.equals(GUEST) ? AccessScope.NONE : AccessScope.ALL;
        }

        @Override
        public ShopRole shopRole(Actor actor) {
            return ShopRole.NONE;
        }

        @Override
        public boolean mayConfigure(Actor actor) {
            return actor.equals(ADMINISTRATOR);
        }
    }
}
