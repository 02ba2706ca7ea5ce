package dev.sdelka.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sdelka.access.Actor;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ValueKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Source: crm.stagehistory.list. */
class StageChangeTest {

    private static final Instant THEN = Instant.parse("2024-08-30T12:29:00Z");
    private static final Instant NOW = Instant.parse("2024-08-31T12:29:00Z");
    private final Deal deal = DealDraft.of(
                    NewDeal.builder().build(),
                    ReferenceData.defaults(),
                    ZoneOffset.UTC,
                    Strictness.STRICT,
                    user -> true)
            .complete(410, () -> 1, Actor.user(1), THEN);

    @Test
    void aDealIsCreatedMovedAndClosed() {
        assertThat(values(StageChange.created(5, deal))).containsExactly(5L, 1L, 410L, THEN, 0L, "P", "NEW");
        assertThat(values(StageChange.moved(6, inStage("PREPARATION"))))
                .containsExactly(6L, 2L, 410L, NOW, 0L, "P", "PREPARATION");
        assertThat(values(StageChange.moved(7, inStage("WON")))).containsExactly(7L, 3L, 410L, NOW, 0L, "S", "WON");
        assertThat(StageChange.moved(7, inStage("LOSE")).type()).isEqualTo(StageChange.Type.CLOSED);
    }

    @Test
    void fieldsAndTypesThatAreNotThereAreRefused() {
        StageChange change = StageChange.created(5, deal);
        assertThatIllegalArgumentException().isThrownBy(() -> change.value("TITLE"));
        assertThatIllegalArgumentException().isThrownBy(() -> StageChange.Type.ofNumber(4));
        for (StageChange.Type type : StageChange.Type.values()) {
            assertThat(StageChange.Type.ofNumber(type.number())).isEqualTo(type);
        }
        assertThat(StageChangeField.CREATED_TIME.kind()).isEqualTo(ValueKind.DATETIME);
    }

    private static List<Object> values(StageChange change) {
        return List.of(
                change.value("ID"),
                change.value("TYPE_ID"),
                change.value("OWNER_ID"),
                change.value("CREATED_TIME"),
                change.value("CATEGORY_ID"),
                change.value("STAGE_SEMANTIC_ID"),
                change.value("STAGE_ID"));
    }

    private Deal inStage(String stageId) {
        DealChanges changes = DealChanges.builder().stageId(stageId).build();
        return DealUpdate.of(changes, deal, ReferenceData.defaults(), ZoneOffset.UTC, Strictness.STRICT, user -> true)
                .complete(() -> 1, Actor.user(1), NOW);
    }
}
