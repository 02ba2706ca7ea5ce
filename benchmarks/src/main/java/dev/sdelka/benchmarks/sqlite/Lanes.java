package dev.sdelka.benchmarks.sqlite;

/** The names of lanes that comparisons have in common. */
final class Lanes {

    static final String SDELKA = "Sdelka";
    static final String RAW = "raw JDBC";
    static final String JDBI = "Jdbi";
    static final String HIBERNATE = "Hibernate";
    static final String JOOQ = "jOOQ";

    /** How many deals a file has that is small, but no toy. */
    static final int DEALS = 10_000;

    private Lanes() {}
}
