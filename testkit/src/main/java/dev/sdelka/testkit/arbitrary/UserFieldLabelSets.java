package dev.sdelka.testkit.arbitrary;

import dev.sdelka.userfield.UserFieldLabels;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What people read about user fields. */
public final class UserFieldLabelSets {

    private UserFieldLabelSets() {}

    /**
     * Labels of a field.
     *
     * @return none at all, or each another
     */
    public static Arbitrary<UserFieldLabels> any() {
        return Arbitraries.oneOf(
                Arbitraries.just(UserFieldLabels.NONE),
                Combinators.combine(Labels.any(), Labels.any(), Labels.any(), Labels.any(), Labels.any())
                        .as(UserFieldLabels::new)
                        .withoutEdgeCases(),
                Edges.greatest(Texts.any()).map(UserFieldLabels::of));
    }
}
