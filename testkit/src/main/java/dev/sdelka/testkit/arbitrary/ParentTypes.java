package dev.sdelka.testkit.arbitrary;

import dev.sdelka.field.ParentType;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Types whose items can be parents of deals. */
public final class ParentTypes {

    private ParentTypes() {}

    /**
     * Parent types.
     *
     * @return of any number and title
     */
    public static Arbitrary<ParentType> any() {
        return Edges.ends(part ->
                Combinators.combine(part.of(Ids.small()), part.of(Texts.any())).as(ParentType::new));
    }
}
