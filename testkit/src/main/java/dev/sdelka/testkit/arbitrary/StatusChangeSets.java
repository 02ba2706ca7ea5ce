package dev.sdelka.testkit.arbitrary;

import dev.sdelka.directory.StatusChanges;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Changes of statuses. */
public final class StatusChangeSets {

    private static final double LEFT = 0.3;

    private StatusChangeSets() {}

    /**
     * Changes.
     *
     * @return anything may be left as it is, and some of it is not in order
     */
    public static Arbitrary<StatusChanges> any() {
        return Edges.ends(part -> Combinators.combine(
                        part.of(CategoryChangeSets.names().injectNull(LEFT)),
                        part.of(Ids.numbers().injectNull(LEFT)),
                        part.of(NewStatuses.colors().injectNull(LEFT)))
                .as(StatusChanges::new));
    }
}
