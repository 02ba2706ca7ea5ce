package dev.sdelka.testkit.arbitrary;

import dev.sdelka.directory.SmartProcess;
import dev.sdelka.directory.SmartProcessOption;
import dev.sdelka.directory.SmartProcessRelation;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Smart processes, some of which are parents of deals. */
public final class SmartProcesses {

    private static final int MAX_RELATIONS = 3;

    private SmartProcesses() {}

    /**
     * Smart processes.
     *
     * @return of any values; without an id, so that whoever keeps them gives one
     */
    public static Arbitrary<SmartProcess> any() {
        return Edges.ends(part -> Combinators.combine(
                        part.of(Arbitraries.just(0)),
                        part.of(numbers()),
                        part.of(Texts.any()),
                        part.of(Arbitraries.of(SmartProcessOption.values()).set()),
                        part.of(relations()),
                        part.of(relations()),
                        part.of(Arbitraries.of(SmartProcess.LINKABLE_USER_FIELDS)
                                .set()),
                        part.of(histories()))
                .as(SmartProcess::new));
    }

    /** Those of smart processes, and any. */
    static Arbitrary<Integer> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(128, 129, 192, 1030, 1032)), Tuple.of(1, Ids.small()));
    }

    private static Arbitrary<List<SmartProcessRelation>> relations() {
        Arbitrary<Integer> types = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(SmartProcessRelation.DEAL)), Tuple.of(1, numbers()));
        return Combinators.combine(types, Arbitraries.of(false, true))
                .as(SmartProcessRelation::new)
                .list()
                .uniqueElements(SmartProcessRelation::entityTypeId)
                .ofMaxSize(MAX_RELATIONS);
    }

    private static Arbitrary<SmartProcess.History> histories() {
        return Combinators.combine(Ids.any(), Instants.any(), Ids.any(), Instants.any())
                .as(SmartProcess.History::new);
    }
}
