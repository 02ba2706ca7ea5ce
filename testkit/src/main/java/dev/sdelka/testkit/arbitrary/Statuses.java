package dev.sdelka.testkit.arbitrary;

import dev.sdelka.directory.Category;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.directory.Status;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Entries of the lists that deals point to. */
public final class Statuses {

    private static final int FIRST_ID = 1000;
    private static final int IDS_OF_CATEGORY = 10;
    private static final int MAX_ID_LENGTH = 50;

    private Statuses() {}

    /**
     * Stages, types, sources and entries of lists that deals do not know.
     *
     * @return of any values
     */
    public static Arbitrary<Status> any() {
        Arbitrary<String> statusIds =
                Arbitraries.oneOf(Arbitraries.of("NEW", "WON", "LOSE", "SALE", "CALL"), Texts.upTo(MAX_ID_LENGTH));
        return Edges.ends(part -> Combinators.combine(
                        part.of(Ids.small()),
                        part.of(listIds()),
                        part.of(statusIds),
                        part.of(Texts.any()),
                        part.of(Ids.numbers()),
                        part.of(Arbitraries.of(false, true)),
                        part.of(colors()),
                        part.of(Arbitraries.of(StageSemantics.values())))
                .as((id, listId, statusId, name, sort, isSystem, color, semantics) -> new Status(
                        id, listId, statusId, name, isSystem ? name : "", sort, isSystem, color, semantics)));
    }

    static Arbitrary<String> listIds() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Arbitraries.of(
                                Status.SOURCE,
                                Status.DEAL_TYPE,
                                Status.DEAL_STAGE,
                                Status.DEAL_STAGE + "_1",
                                "HONORIFIC")),
                Tuple.of(1, Arbitraries.of("", "NO_SUCH_LIST", "source")));
    }

    static Arbitrary<String> colors() {
        return Arbitraries.of("", "#39A8EF", "#FFF");
    }

    /** The stages of a category with the fewest: one of each meaning. */
    static List<Status> stagesOf(int categoryId) {
        Category category = new Category(categoryId, "", 0, false);
        String prefix = category.stagePrefix();
        String listId = category.stageListId();
        int firstId = FIRST_ID + categoryId * IDS_OF_CATEGORY;
        return List.of(
                new Status(firstId, listId, prefix + "NEW", "Новая", "", 10, true, "", StageSemantics.PROCESS),
                new Status(firstId + 1, listId, prefix + "WON", "Успех", "", 20, true, "", StageSemantics.SUCCESS),
                new Status(firstId + 2, listId, prefix + "LOSE", "Провал", "", 30, true, "", StageSemantics.FAILURE));
    }
}
