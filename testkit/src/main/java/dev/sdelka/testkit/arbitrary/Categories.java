package dev.sdelka.testkit.arbitrary;

import dev.sdelka.directory.Category;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Categories of deals. */
public final class Categories {

    private static final int MAX_ID = 99;

    private Categories() {}

    /**
     * Categories.
     *
     * @return the general one, or another of 1 to 99
     */
    public static Arbitrary<Category> any() {
        return Edges.ends(part -> Combinators.combine(
                        part.of(Arbitraries.integers().between(Category.GENERAL_ID, MAX_ID)),
                        part.of(Texts.any()),
                        part.of(Ids.numbers()),
                        part.of(Arbitraries.of(false, true)))
                .as(Category::new));
    }
}
