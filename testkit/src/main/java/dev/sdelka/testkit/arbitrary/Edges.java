package dev.sdelka.testkit.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Tuple;

/**
 * Edge cases of values with many parts. All combinations of the edge cases of all parts would be too many to try, so there are two: every part at its
 * smallest, and every part at its greatest. They are made smaller as other values are.
 */
final class Edges {

    private static final int OFTEN = 20;

    private Edges() {}

    /** Values of a few, each of which is an edge case; the first is the simplest. */
    @SafeVarargs
    static <T> Arbitrary<T> each(T... values) {
        List<Arbitrary<T>> all = new ArrayList<>();
        for (T value : values) {
            all.add(Arbitraries.just(value));
        }
        return Arbitraries.oneOf(all);
    }

    /** The arbitrary with its first edge case and no other. */
    static <T> Arbitrary<T> smallest(Arbitrary<T> arbitrary) {
        return only(arbitrary, 0);
    }

    /** The arbitrary with its last edge case and no other. */
    static <T> Arbitrary<T> greatest(Arbitrary<T> arbitrary) {
        return only(arbitrary, arbitrary.edgeCases().size() - 1);
    }

    /**
     * Mostly random values, whose own edge cases do not count, and some of the others, whose edge cases do. What is random is first made the smallest, if that breaks
     * the rule too, and never one of the others.
     */
    @SafeVarargs
    static <T> Arbitrary<T> beside(Arbitrary<T> random, Arbitrary<T> smallest, Arbitrary<T>... others) {
        List<Tuple.Tuple2<Integer, Arbitrary<T>>> all = new ArrayList<>();
        all.add(Tuple.of(1, smallest));
        all.add(Tuple.of(OFTEN, random.withoutEdgeCases()));
        for (Arbitrary<T> other : others) {
            all.add(Tuple.of(1, other));
        }
        return Arbitraries.frequencyOf(all);
    }

    /** What is made of parts, with these two edge cases. */
    static <T> Arbitrary<T> ends(Function<Part, Arbitrary<T>> recipe) {
        return beside(recipe.apply(Edges::anyOf), recipe.apply(Edges::smallest), recipe.apply(Edges::greatest));
    }

    /** Which values of a part are meant. */
    @FunctionalInterface
    interface Part {

        /** All of them, or only its first or last edge case. */
        <P> Arbitrary<P> of(Arbitrary<P> values);
    }

    /** The arbitrary as it is. */
    static <T> Arbitrary<T> anyOf(Arbitrary<T> arbitrary) {
        return arbitrary;
    }

    private static <T> Arbitrary<T> only(Arbitrary<T> arbitrary, int index) {
        EdgeCases<T> edgeCases = arbitrary.edgeCases();
        if (edgeCases.isEmpty()) {
            return arbitrary;
        }
        T wanted = edgeCases.suppliers().get(index).get().value();
        Arbitrary<T> filtered = arbitrary.edgeCases(config -> config.filter(value -> Objects.equals(value, wanted)));
        return filtered.edgeCases().size() == 1 // equal ones would be tried again and again
                ? filtered
                : beside(arbitrary, Arbitraries.just(wanted));
    }
}
