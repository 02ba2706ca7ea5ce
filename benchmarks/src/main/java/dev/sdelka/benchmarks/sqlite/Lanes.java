package dev.sdelka.benchmarks.sqlite;

import dev.sdelka.bulk.LoadResult;

/** The names of lanes that comparisons have in common. */
final class Lanes {

    static final String SDELKA = "Sdelka";
    static final String RAW = "raw JDBC";
    static final String JDBI = "Jdbi";
    static final String HIBERNATE = "Hibernate";
    static final String JOOQ = "jOOQ";

    static final String IN_CHUNKS = "Sdelka, in chunks";
    static final String ONE_BY_ONE = "Sdelka, one unit each";

    /** How many times quicker loading in chunks is to be. */
    static final double LOADING_RATIO = 3;

    /** How many deals a file has that is small, but no toy. */
    static final int DEALS = 10_000;

    private Lanes() {}

    /** What is refused or passed over takes no time. */
    static LoadResult requireAllLoaded(LoadResult result) {
        if (result.refused() + result.present() > 0) {
            throw new IllegalStateException("not all was loaded: " + result);
        }
        return result;
    }
}
