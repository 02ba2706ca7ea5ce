package dev.sdelka.testkit.arbitrary;

import dev.sdelka.directory.NewStatus;
import dev.sdelka.directory.StageSemantics;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Statuses to be added. */
public final class NewStatuses {

    private static final double MISSING = 0.3;
    private static final int MAX_ID_LENGTH = 51;

    private NewStatuses() {}

    /**
     * Statuses of any list, in order or not.
     *
     * @return some of a list that is not there, of an id that is there already, or that no stage can have
     */
    public static Arbitrary<NewStatus> any() {
        return Edges.ends(part -> Combinators.combine(
                        part.of(Statuses.listIds()),
                        part.of(Arbitraries.oneOf(
                                Arbitraries.of("PREPAYMENT", "PREPARATION", "C1:PREPARATION", "NEW", "SALE", "CALL"),
                                Arbitraries.strings()
                                        .withCharRange('A', 'Z')
                                        .withChars("09_-")
                                        .ofMinLength(1)
                                        .ofMaxLength(MAX_ID_LENGTH),
                                Texts.upTo(MAX_ID_LENGTH))),
                        part.of(CategoryChangeSets.names()),
                        part.of(Ids.numbers().injectNull(MISSING)),
                        part.of(colors().injectNull(MISSING)),
                        part.of(Arbitraries.of(StageSemantics.values()).injectNull(MISSING)))
                .as(NewStatus::new));
    }

    /** Colours in order, and some that are not. */
    static Arbitrary<String> colors() {
        return Arbitraries.oneOf(Statuses.colors(), Arbitraries.of("#39A8EF#39A8EF#39A8EF", "красный"));
    }
}
