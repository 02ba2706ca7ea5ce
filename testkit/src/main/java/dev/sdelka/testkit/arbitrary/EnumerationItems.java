package dev.sdelka.testkit.arbitrary;

import dev.sdelka.userfield.EnumerationItem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Items of the lists of user fields. */
public final class EnumerationItems {

    private EnumerationItems() {}

    /**
     * Items.
     *
     * @return without an id, so that whoever keeps them gives one
     */
    public static Arbitrary<EnumerationItem> any() {
        return Edges.ends(part -> Combinators.combine(
                        part.of(Arbitraries.just(0)),
                        part.of(Texts.any().map(text -> text.isBlank() ? "a" : text)),
                        part.of(Arbitraries.integers().greaterOrEqual(0)),
                        part.of(Arbitraries.of(false, true)),
                        part.of(Arbitraries.oneOf(Arbitraries.just(""), Texts.any())))
                .as(EnumerationItem::new));
    }
}
