package dev.sdelka.testkit.arbitrary;

import dev.sdelka.bulk.BulkLoader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Ids, as they are and as a pool small enough to meet one of them again. */
public final class Ids {

    private static final int POOL = 6;

    private Ids() {}

    /**
     * Any id.
     *
     * @return 1 to 2<sup>63</sup>−1, small ones and the greatest ones often
     */
    public static Arbitrary<Long> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.longs().between(1, 1000).withoutEdgeCases()),
                Tuple.of(2, Arbitraries.longs().between(1, Long.MAX_VALUE).withoutEdgeCases()),
                Tuple.of(
                        1,
                        Edges.each(1L, (1L << 31) - 1, 1L << 31, 1L << 32, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE)));
    }

    /**
     * Ids of a small pool.
     *
     * @return 1 to 6
     */
    public static Arbitrary<Long> few() {
        return Arbitraries.longs().between(1, POOL);
    }

    /**
     * Ids of a small pool, now and then another one.
     *
     * @return any id
     */
    public static Arbitrary<Long> mostlyFew() {
        return Arbitraries.frequencyOf(Tuple.of(9, few().withoutEdgeCases()), Tuple.of(1, any()));
    }

    /** Any ids, but for the greatest ones: those are left for a store to give next. */
    static Arbitrary<Long> withRoomAbove() {
        return any().map(Ids::withRoomAbove);
    }

    static long withRoomAbove(long id) {
        return Math.min(id, BulkLoader.MAX_ID);
    }

    /** Numbers of entries of the reference data, which are {@code int}s. */
    static Arbitrary<Integer> small() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(1, 1000).withoutEdgeCases()),
                Tuple.of(1, Edges.each(1, Integer.MAX_VALUE)));
    }

    /** Any whole numbers, such as places among others. */
    static Arbitrary<Integer> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().withoutEdgeCases()),
                Tuple.of(1, Edges.each(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE)));
    }
}
