package dev.sdelka.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sdelka.field.ParentType;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    private static final ReferenceData DEFAULTS = ReferenceData.defaults();
    private static final UserField FIELD = UserField.of("UF_CRM_1", UserFieldType.STRING, "Поле");

    @Test
    void textForLogsSaysHowMuchThereIs() {
        assertThat(ReferenceData.defaults().toString())
                .startsWith("ReferenceData[categories=1, statuses=")
                .endsWith("userFields=0, smartProcesses=0]");
    }

    @Test
    void freshPortalHasItsLists() {
        assertThat(DEFAULTS.statuses(Status.DEAL_STAGE))
                .extracting(Status::statusId)
                .containsExactly(
                        "NEW",
                        "PREPARATION",
                        "PREPAYMENT_INVOICE",
                        "EXECUTING",
                        "FINAL_INVOICE",
                        "WON",
                        "LOSE",
                        "APOLOGY");
        assertThat(DEFAULTS.statuses(Status.DEAL_TYPE))
                .extracting(Status::statusId)
                .containsExactly("SALE", "COMPLEX", "GOODS", "SERVICES", "SERVICE");
        assertThat(DEFAULTS.statuses(Status.SOURCE)).hasSize(13);
        assertThat(DEFAULTS.firstStatus(Status.SOURCE)).map(Status::statusId).contains("CALL");
        assertThat(DEFAULTS.firstStage(DEFAULTS.defaultCategory()).statusId()).isEqualTo("NEW");
        assertThat(DEFAULTS.baseCurrency().code()).isEqualTo("RUB");
        assertThat(DEFAULTS.defaultCategory().id()).isEqualTo(Category.GENERAL_ID);
        assertThat(DEFAULTS.statuses("NONE")).isEmpty();
    }

    @Test
    void semanticsSayWhatIsFinal() {
        assertThat(DEFAULTS.statuses(Status.DEAL_STAGE).stream()
                        .filter(stage -> stage.semantics().isFinal())
                        .map(Status::statusId))
                .containsExactly("WON", "LOSE", "APOLOGY");
        for (StageSemantics semantics : StageSemantics.values()) {
            assertThat(StageSemantics.ofCode(semantics.code())).isEqualTo(semantics);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> StageSemantics.ofCode("X"));
    }

    @Test
    void orderOfTheArgumentsDoesNotMatterWhereASortIsGiven() {
        List<Status> reversed = new ArrayList<>(DEFAULTS.statuses());
        Collections.reverse(reversed);
        assertThat(with(DEFAULTS.categories(), reversed, DEFAULTS.currencies()))
                .isEqualTo(DEFAULTS)
                .hasSameHashCodeAs(DEFAULTS);
    }

    @Test
    void oneDefaultCategoryOneBaseCurrency() {
        Category general = DEFAULTS.defaultCategory();
        refuses(List.of(), DEFAULTS.statuses(), DEFAULTS.currencies());
        refuses(List.of(general, new Category(1, "", 1, true)), DEFAULTS.statuses(), DEFAULTS.currencies());
        refuses(List.of(general), DEFAULTS.statuses(), List.of());
        refuses(
                List.of(general),
                DEFAULTS.statuses(),
                List.of(new Currency("RUB", "", 1, true), new Currency("EUR", "", 1, true)));
    }

    @Test
    void keysAreDistinctAndEachCategoryHasAStage() {
        Status stage = DEFAULTS.statuses().get(0);
        List<Status> sameKey = new ArrayList<>(DEFAULTS.statuses());
        sameKey.add(new Status(9999, stage.listId(), stage.statusId(), "", "", 1, false, "", StageSemantics.PROCESS));
        refuses(DEFAULTS.categories(), sameKey, DEFAULTS.currencies());
        List<Status> sameId = new ArrayList<>(DEFAULTS.statuses());
        sameId.add(new Status(stage.id(), "OTHER", "OTHER", "", "", 1, false, "", StageSemantics.PROCESS));
        refuses(DEFAULTS.categories(), sameId, DEFAULTS.currencies());
        refuses(
                List.of(DEFAULTS.defaultCategory(), new Category(1, "Без стадий", 1, false)),
                DEFAULTS.statuses(),
                DEFAULTS.currencies());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.with(FIELD).with(FIELD));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.with(new ParentType(5, "А")).with(new ParentType(5, "Б")));
    }

    @Test
    void withAddsAtTheEndAndLeavesTheFirstAsItWas() {
        ReferenceData more = DEFAULTS.with(FIELD).with(new ParentType(1220, "Договор"));
        assertThat(more.userField("UF_CRM_1")).contains(FIELD.toBuilder().id(1).build());
        assertThat(more.parentType("PARENT_ID_1220")).map(ParentType::title).contains("Договор");
        assertThat(more).isNotEqualTo(DEFAULTS);
        assertThat(DEFAULTS.userFields()).isEmpty();
        assertThat(ReferenceData.defaults()).isSameAs(DEFAULTS);
    }

    @Test
    void namesAndNumbersHaveTheirForm() {
        for (String name : List.of("UF_CRM_", "UF_X", "UF_CRM_x", "UF_CRM_" + "X".repeat(44), "TITLE", "UF_CRM_X\n")) {
            assertThatIllegalArgumentException().isThrownBy(() -> UserField.of(name, UserFieldType.STRING, ""));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new ParentType(0, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Category(-1, "", 1, false));
        assertThat(new Category(7, "", 1, false).stageListId()).isEqualTo("DEAL_STAGE_7");
    }

    private static void refuses(List<Category> categories, List<Status> statuses, List<Currency> currencies) {
        assertThatIllegalArgumentException().isThrownBy(() -> with(categories, statuses, currencies));
    }

    private static ReferenceData with(List<Category> categories, List<Status> statuses, List<Currency> currencies) {
        return new ReferenceData(categories, statuses, currencies, List.of(), List.of());
    }
}
