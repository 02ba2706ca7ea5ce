package dev.sdelka.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class StatusEditsProperties {

    private static final ReferenceData DATA = ReferenceData.defaults();
    private static final String IN_SHAPE = "P+SF+";

    @Property
    @Label("a stage is added in any place that keeps process, one success, failures in this order, and in no other")
    void addedStageKeepsTheShape(@ForAll @IntRange(max = 100) int sort, @ForAll StageSemantics meaning) {
        NewStatus stage = new NewStatus(Status.DEAL_STAGE, "X", "x", sort, null, meaning);

        Optional<ErrorCode> refusal = refusal(() -> StatusEdits.add(DATA, stage));

        Status added = new Status(Integer.MAX_VALUE, "", "X", "x", "", sort, false, "", meaning);
        requireShape(letters(Stream.concat(stages(DATA).stream(), Stream.of(added))), refusal);
    }

    @Property
    @Label("a stage is moved to any place that keeps the order of meanings, and to no other")
    void movedStageKeepsTheShape(@ForAll @IntRange(max = 100) int sort, @ForAll @IntRange(max = 7) int index) {
        Status stage = stages(DATA).get(index);

        Optional<ErrorCode> refusal =
                refusal(() -> StatusEdits.update(DATA, stage.id(), new StatusChanges(null, sort, null)));

        Status moved = new Status(stage.id(), "", "X", "x", "", sort, false, "", stage.semantics());
        requireShape(letters(stages(DATA).stream().map(other -> other.equals(stage) ? moved : other)), refusal);
    }

    @Property
    @Label("an entry without a place stands last of its meaning, however great the places of the others are")
    void entryWithoutPlaceIsLast(@ForAll @Size(max = 3) List<@IntRange(max = Integer.MAX_VALUE) Integer> sorts) {
        ReferenceData data = DATA;
        for (int i = 0; i < sorts.size(); i++) {
            data = StatusEdits.add(data, new NewStatus(Status.SOURCE, "S" + i, "x", sorts.get(i), null, null));
        }

        List<Status> sources = StatusEdits.add(data, new NewStatus(Status.SOURCE, "LAST", "x", null, null, null))
                .statuses(Status.SOURCE);

        assertThat(sources.get(sources.size() - 1).statusId()).isEqualTo("LAST");
        assertThat(sources).allMatch(source -> source.sort() >= 0);
    }

    @Example
    @Label("behind the greatest place of all there is none, and a new source does not become the first")
    void noPlaceBehindTheGreatest() {
        entryWithoutPlaceIsLast(List.of(Integer.MAX_VALUE));
    }

    @Example
    @Label("what a host put out of order in one category does not hold up the edits of other lists")
    void otherListsAreNotAtStake() {
        Category odd = new Category(1, "Опт", 1, false);
        List<Category> categories =
                Stream.concat(DATA.categories().stream(), Stream.of(odd)).toList();
        List<Status> statuses = Stream.concat(
                        DATA.statuses().stream(),
                        Stream.of(
                                new Status(
                                        901,
                                        odd.stageListId(),
                                        "C1:LOSE",
                                        "x",
                                        "",
                                        1,
                                        true,
                                        "",
                                        StageSemantics.FAILURE),
                                new Status(
                                        902,
                                        odd.stageListId(),
                                        "C1:NEW",
                                        "x",
                                        "",
                                        2,
                                        true,
                                        "",
                                        StageSemantics.PROCESS)))
                .toList();
        ReferenceData data = new ReferenceData(categories, statuses, DATA.currencies(), List.of(), List.of());

        assertThat(StatusEdits.add(data, new NewStatus(Status.SOURCE, "X", "x", null, null, null))
                        .status(Status.SOURCE, "X"))
                .isPresent();
    }

    private static void requireShape(String letters, Optional<ErrorCode> refusal) {
        if (letters.matches(IN_SHAPE)) {
            assertThat(refusal).isEmpty();
        } else {
            assertThat(refusal).isPresent();
            assertThat(List.of(ErrorCode.STATUS_STAGE_AFTER_SUCCESS, ErrorCode.STATUS_INVALID))
                    .contains(refusal.orElseThrow());
        }
    }

    private static String letters(Stream<Status> stages) {
        return stages.sorted(Comparator.comparingInt(Status::sort).thenComparingInt(Status::id))
                .map(stage -> stage.semantics().code())
                .collect(Collectors.joining());
    }

    private static List<Status> stages(ReferenceData data) {
        return data.statuses(Status.DEAL_STAGE);
    }

    private static Optional<ErrorCode> refusal(ThrowingCallable edit) {
        return Optional.ofNullable(catchThrowableOfType(CrmException.class, edit))
                .map(CrmException::errorCode);
    }
}
