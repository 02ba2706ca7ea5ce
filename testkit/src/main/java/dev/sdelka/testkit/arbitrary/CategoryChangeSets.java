package dev.sdelka.testkit.arbitrary;

import dev.sdelka.directory.CategoryChanges;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Changes of categories, or what new ones are to be. */
public final class CategoryChangeSets {

    private static final double LEFT = 0.3;
    private static final int MAX_NAME = 255;

    private CategoryChangeSets() {}

    /**
     * Changes.
     *
     * @return anything may be left as it is, and names may be empty or too long
     */
    public static Arbitrary<CategoryChanges> any() {
        return Edges.ends(part -> Combinators.combine(
                        part.of(names().injectNull(LEFT)),
                        part.of(Ids.numbers().injectNull(LEFT)),
                        part.of(Arbitraries.of(false, true).injectNull(LEFT)))
                .as(CategoryChanges::new));
    }

    /** Names in order, and some that are not. */
    static Arbitrary<String> names() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Texts.any()),
                Tuple.of(1, Edges.each("", " ")),
                Tuple.of(1, Texts.longerThan(MAX_NAME)),
                Tuple.of(1, Texts.malformed()));
    }
}
