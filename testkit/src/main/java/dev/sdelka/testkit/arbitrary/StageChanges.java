package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.StageSemantics;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rows of the history of stages. Whether they tell of what happened to a deal does not matter to a store. */
public final class StageChanges {

    private static final int FEW = 2;

    private StageChanges() {}

    /**
     * Rows.
     *
     * @return of any values; many are of the same few deals and stages
     */
    public static Arbitrary<StageChange> any() {
        return Edges.ends(part -> Combinators.combine(
                        part.of(Ids.any()),
                        part.of(Arbitraries.of(StageChange.Type.values())),
                        part.of(Ids.mostlyFew()),
                        part.of(Instants.any()),
                        part.of(categoryIds()),
                        part.of(Arbitraries.of(StageSemantics.values())),
                        part.of(stageIds()))
                .as(StageChange::new));
    }

    static Arbitrary<Integer> categoryIds() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, FEW), Arbitraries.integers().greaterOrEqual(0));
    }

    static Arbitrary<String> stageIds() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("NEW", "WON", "C1:NEW", "c1:new")), Tuple.of(1, Texts.any()));
    }
}
