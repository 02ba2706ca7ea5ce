package dev.sdelka.benchmarks.sqlite;

/** Ids of deals in no order, the same for all lanes: each id comes once before the first comes again. Used by one thread. */
final class Ids {

    /** A prime that divides no number of deals. */
    private static final long STRIDE = 7_919;

    private final int count;
    private long next;

    Ids(int count) {
        this.count = count;
    }

    long next() {
        next += STRIDE;
        return 1 + next % count;
    }
}
