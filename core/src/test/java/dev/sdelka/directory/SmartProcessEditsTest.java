package dev.sdelka.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.access.Actor;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ParentType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources: crm.type.add, crm.type.update. */
class SmartProcessEditsTest {

    private static final ReferenceData DATA = ReferenceData.defaults();
    private static final Instant NOW = Instant.parse("2024-07-05T17:47:33Z");
    private static final Instant LATER = Instant.parse("2024-07-06T17:47:33Z");

    @ParameterizedTest
    @ValueSource(ints = {128, 133, 192, 1030, 2024})
    void numbersThatMayBe(int number) {
        assertThat(last(add(DATA, Map.of("entityTypeId", number))).entityTypeId())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 127, 193, 1028, 1031})
    void numbersThatMayNotBe(int number) {
        assertRefused(Map.of("entityTypeId", number), ErrorCode.SMART_PROCESS_NUMBER_INVALID);
    }

    @Test
    void aNumberIsGivenOnceAndFoundIfItIsNotSaid() {
        ReferenceData one = add(DATA, Map.of());
        assertThat(last(one).entityTypeId()).isEqualTo(1030);
        assertThat(last(add(one, Map.of())).entityTypeId()).isEqualTo(1032);
        assertThat(refusal(() -> add(one, Map.of("entityTypeId", 1030))).errorCode())
                .isEqualTo(ErrorCode.SMART_PROCESS_NUMBER_INVALID);
    }

    @Test
    void aTitleMustBeGiven() {
        assertRefused(Map.of("title", " "), ErrorCode.SMART_PROCESS_FIELD_INVALID);
        assertRefused(Map.of("title", "x".repeat(256)), ErrorCode.SMART_PROCESS_FIELD_INVALID);
        assertRefused(Map.of("title", 5), ErrorCode.SMART_PROCESS_FIELD_INVALID);
    }

    @Test
    void childrenOfItAreDealsOrNot() {
        Map<String, Object> deals =
                Map.of("child", List.of(Map.of("entityTypeId", 2, "isChildrenListEnabled", "true")));
        ReferenceData parent = add(DATA, Map.of("entityTypeId", 1220, "relations", deals));
        assertThat(parent.parentTypes()).containsExactly(new ParentType(1220, "Смарт-процесс"));
        assertThat(parent.parentType("PARENT_ID_1220")).isPresent();
        ReferenceData no = update(parent, Map.of("relations", Map.of("parent", List.of(Map.of("entityTypeId", "2")))));
        assertThat(no.parentTypes()).isEmpty();
        assertThat(last(no).parents()).containsExactly(new SmartProcessRelation(2, false));
    }

    @Test
    void relationsThatAreNotNamedStayAndNumbersAreUpToTheGreatest() {
        List<Map<String, Object>> deals = List.of(Map.of("entityTypeId", 2, "isChildrenListEnabled", "true"));
        ReferenceData parent = add(DATA, Map.of("relations", Map.of("child", deals)));
        SmartProcess renamed = last(update(parent, Map.of("title", "Проект")));
        assertThat(renamed.children()).containsExactly(new SmartProcessRelation(2, true));
        assertThat(renamed.isParentOfDeals()).isTrue();
        List<Map<String, Object>> greatest = List.of(Map.of("entityTypeId", Integer.MAX_VALUE));
        SmartProcess other = last(update(parent, Map.of("relations", Map.of("child", greatest))));
        assertThat(other.children()).containsExactly(new SmartProcessRelation(Integer.MAX_VALUE, false));
        assertThat(other.isParentOfDeals()).isFalse();
        for (Object nothing : List.of("", List.of(), Map.of())) { // the portal's language makes no difference
            assertThat(last(update(parent, Map.of("relations", nothing))).children())
                    .isEmpty();
        }
    }

    @Test
    void numbersAreWholeAndNotTooGreat() {
        for (Object wrong : List.of("x", 0, 1L << 32, (1L << 32) + 1030, Integer.MAX_VALUE)) {
            assertRefused(Map.of("entityTypeId", wrong), ErrorCode.SMART_PROCESS_NUMBER_INVALID);
        }
        assertThat(last(add(DATA, Map.of("entityTypeId", ""))).entityTypeId()).isEqualTo(1030);
    }

    @Test
    void whatIsNoSmartProcessIsNotMade() {
        SmartProcess one = new SmartProcess(
                0,
                1,
                "x".repeat(255),
                Set.of(),
                List.of(),
                List.of(),
                Set.of(),
                new SmartProcess.History(1, NOW, 1, NOW));
        assertThat(one.parentType()).isEqualTo(new ParentType(1, "x".repeat(255)));
        assertThat(one.withId(5).id()).isEqualTo(5);
        List<SmartProcessRelation> twice =
                List.of(new SmartProcessRelation(1, true), new SmartProcessRelation(1, false));
        assertThatIllegalArgumentException().isThrownBy(() -> one.withId(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> process(0, "x", List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> process(1, "x".repeat(256), List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> process(1, "x", twice, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> process(1, "x", List.of(), twice));
        assertThatIllegalArgumentException().isThrownBy(() -> new SmartProcessRelation(0, true));
    }

    private static SmartProcess process(
            int number, String title, List<SmartProcessRelation> parents, List<SmartProcessRelation> children) {
        SmartProcess.History history = new SmartProcess.History(1, NOW, 1, NOW);
        return new SmartProcess(0, number, title, Set.of(), parents, children, Set.of(), history);
    }

    @Test
    void wrongRelationsAreRefused() {
        for (Object wrong : List.of(
                "x",
                Map.of("child", "x"),
                Map.of("child", List.of(Map.of())),
                Map.of("child", List.of("2")),
                Map.of("child", List.of(Map.of("entityTypeId", 0))),
                Map.of("child", List.of(Map.of("entityTypeId", 1L << 33))))) {
            assertRefused(Map.of("relations", wrong), ErrorCode.SMART_PROCESS_FIELD_INVALID);
        }
    }

    @Test
    void anUpdateTouchesOnlyWhatItNames() {
        ReferenceData data =
                add(DATA, Map.of("isStagesEnabled", "Y", "linkedUserFields", Map.of("TASKS_TASK|UF_CRM_TASK", "true")));
        SmartProcess before = last(data);
        assertThat(before.options()).containsExactly(SmartProcessOption.STAGES, SmartProcessOption.OPEN_PERMISSIONS);
        SmartProcess after = last(update(data, Map.of("isStagesEnabled", "N", "entityTypeId", 2000)));
        assertThat(after.options()).containsExactly(SmartProcessOption.OPEN_PERMISSIONS);
        assertThat(after.linkedUserFields()).containsExactly("TASKS_TASK|UF_CRM_TASK");
        assertThat(after.entityTypeId()).isEqualTo(before.entityTypeId());
        assertThat(after.history()).isEqualTo(new SmartProcess.History(7, NOW, 8, LATER));
    }

    @Test
    void aPlaceOutsideOfTheCrmMustBeNamed() {
        assertRefused(Map.of("isExternal", "true"), ErrorCode.SMART_PROCESS_SECTION_REQUIRED);
        assertThat(last(add(DATA, Map.of("isExternal", "true", "customSectionId", 1))))
                .isNotNull();
    }

    @Test
    void anIdDoesNotComeAgain() {
        ReferenceData two = add(add(DATA, Map.of()), Map.of());
        ReferenceData again = add(SmartProcessEdits.remove(two, 2), Map.of());
        assertThat(again.smartProcesses()).extracting(SmartProcess::id).containsExactly(1, 3);
        assertThat(refusal(() -> SmartProcessEdits.remove(again, 2)).errorCode())
                .isEqualTo(ErrorCode.SMART_PROCESS_NOT_FOUND);
    }

    @Test
    void theBuilderSaysTheSame() {
        SmartProcessInput input = SmartProcessInput.builder()
                .title("Проект")
                .entityTypeId(1220)
                .option(SmartProcessOption.CLIENT, true)
                .parentOfDeals()
                .build();
        SmartProcess added = last(SmartProcessEdits.add(DATA, input, Actor.user(7), NOW));
        assertThat(added.isParentOfDeals()).isTrue();
        assertThat(added.title()).isEqualTo("Проект");
        assertThat(added.options()).contains(SmartProcessOption.CLIENT);
    }

    private static ReferenceData add(ReferenceData data, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(Map.of("title", "Смарт-процесс"));
        all.putAll(fields);
        return SmartProcessEdits.add(data, new SmartProcessInput(all), Actor.user(7), NOW);
    }

    private static ReferenceData update(ReferenceData data, Map<String, Object> fields) {
        return SmartProcessEdits.update(data, last(data).id(), new SmartProcessInput(fields), Actor.user(8), LATER);
    }

    private static SmartProcess last(ReferenceData data) {
        return data.smartProcesses().get(data.smartProcesses().size() - 1);
    }

    private static void assertRefused(Map<String, Object> fields, ErrorCode code) {
        assertThat(refusal(() -> add(DATA, fields)).errorCode()).isEqualTo(code);
    }

    private static CrmException refusal(ThrowingCallable call) {
        return catchThrowableOfType(CrmException.class, call);
    }
}
