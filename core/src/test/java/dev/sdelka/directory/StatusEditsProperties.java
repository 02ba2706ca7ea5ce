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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @Property
    @Label(
            "a stage is called by at most 22 Latin letters, digits, dashes and underscores, what stands before them counts")
    void idsOfStages(@ForAll("ids") String id, @ForAll boolean isGeneral) {
        String list = isGeneral ? Status.DEAL_STAGE : Status.DEAL_STAGE + "_1";
        ReferenceData data = CategoryEdits.add(DATA, CategoryChanges.name("Опт"));
        int prefix = isGeneral || id.startsWith("C1:") ? 0 : "C1:".length();
        String bare = isGeneral ? id : id.replaceFirst("^C1:", "");

        Optional<ErrorCode> refusal =
                refusal(() -> StatusEdits.add(data, new NewStatus(list, id, "x", null, null, null)));

        boolean isInOrder = bare.matches("[A-Za-z0-9_-]+") && id.length() + prefix <= 22;
        assertThat(refusal).isEqualTo(isInOrder ? Optional.empty() : Optional.of(ErrorCode.STATUS_INVALID));
    }

    @Property
    @Label("texts are as long as their characters are many, whichever plane these are from")
    void lengthsCountCharacters(@ForAll @IntRange(min = 1, max = 300) int length, @ForAll("letters") String letter) {
        String text = letter.repeat(length);

        Optional<ErrorCode> ofId =
                refusal(() -> StatusEdits.add(DATA, new NewStatus(Status.SOURCE, text, "x", null, null, null)));
        Optional<ErrorCode> ofName =
                refusal(() -> StatusEdits.add(DATA, new NewStatus(Status.SOURCE, "X", text, null, null, null)));
        Optional<ErrorCode> ofColor =
                refusal(() -> StatusEdits.update(DATA, stages(DATA).get(0).id(), new StatusChanges(null, null, text)));
        Optional<ErrorCode> ofCategory = refusal(() -> CategoryEdits.add(DATA, CategoryChanges.name(text)));

        assertThat(ofId.isEmpty()).isEqualTo(length <= 50);
        assertThat(ofName.isEmpty()).isEqualTo(length <= 255);
        assertThat(ofColor.isEmpty()).isEqualTo(length <= 20);
        assertThat(ofCategory.isEmpty()).isEqualTo(length <= 255);
    }

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<String> bare =
                Arbitraries.strings().withChars("azAZ09_-").ofMinLength(1).ofMaxLength(26);
        return Arbitraries.oneOf(
                bare,
                bare.map(id -> "C1:" + id),
                Arbitraries.strings().withChars("A :.Я😀").ofMinLength(1).ofMaxLength(5));
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.of("x", "Я", "😀");
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

    @Example
    @Label("entries go into lists that there are, under a name and an id that the list has not")
    void entriesGoIntoLists() {
        assertThat(refusal(() -> StatusEdits.add(DATA, new NewStatus("NO_LIST", "X", "x", null, null, null))))
                .contains(ErrorCode.STATUS_LIST_UNKNOWN);
        for (String list : List.of(Status.DEAL_TYPE, Status.SOURCE, Status.DEAL_STAGE)) {
            assertThat(refusal(() -> StatusEdits.add(DATA, new NewStatus(list, "X", "x", null, null, null))))
                    .isEmpty();
            assertThat(refusal(() -> StatusEdits.add(DATA, new NewStatus(list, "X", " ", null, null, null))))
                    .contains(ErrorCode.STATUS_NAME_REQUIRED);
            String taken = DATA.statuses(list).get(0).statusId();
            assertThat(refusal(() -> StatusEdits.add(DATA, new NewStatus(list, taken, "x", null, null, null))))
                    .contains(ErrorCode.STATUS_EXISTS);
            assertThat(refusal(() -> StatusEdits.add(DATA, new NewStatus(list, "X", "x", -1, null, null))))
                    .contains(ErrorCode.STATUS_INVALID);
        }
    }

    @Example
    @Label("what an entry does not say: no colour, no place of the system, in lists that are no stages a process")
    void addedEntry() {
        NewStatus source = new NewStatus(Status.SOURCE, "X", "Икс", 7, "#fff", StageSemantics.FAILURE);
        Status added = StatusEdits.add(DATA, source).status(Status.SOURCE, "X").orElseThrow();
        int id = DATA.lastIds().status() + 1;
        assertThat(added)
                .isEqualTo(new Status(id, Status.SOURCE, "X", "Икс", "", 7, false, "#fff", StageSemantics.PROCESS));
    }

    @Example
    @Label("an entry is removed unless it is the system's, or the last of its meaning in its list")
    void removedEntry() {
        ReferenceData more =
                StatusEdits.add(DATA, new NewStatus(Status.DEAL_STAGE, "X", "x", null, null, StageSemantics.PROCESS));
        int added = more.status(Status.DEAL_STAGE, "X").orElseThrow().id();
        assertThat(StatusEdits.remove(more, added, false).statuses()).isEqualTo(DATA.statuses());
        int won = DATA.status(Status.DEAL_STAGE, "WON").orElseThrow().id();
        int isNew = DATA.status(Status.DEAL_STAGE, "NEW").orElseThrow().id();
        assertThat(refusal(() -> StatusEdits.remove(DATA, isNew, false))).contains(ErrorCode.STATUS_IS_SYSTEM);
        assertThat(StatusEdits.remove(DATA, isNew, true).status(Status.DEAL_STAGE, "NEW"))
                .isEmpty();
        assertThat(refusal(() -> StatusEdits.remove(DATA, won, true))).contains(ErrorCode.STATUS_INVALID);
        assertThat(refusal(() -> StatusEdits.remove(DATA, 9_999, true))).contains(ErrorCode.STATUS_NOT_FOUND);
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
