package dev.sdelka.benchmarks.runner;

/** One of the pieces of work that a comparison runs in turn. Used by one thread. */
public interface Lane {

    /**
     * What the report calls it.
     *
     * @return a name that no other lane of the comparison has
     */
    String name();

    /**
     * Works for a while.
     *
     * @param nanos about how long; an operation that is under way is finished
     * @return what was done
     * @throws Exception if an operation failed, which ends the comparison
     */
    Slice run(long nanos) throws Exception;
}
