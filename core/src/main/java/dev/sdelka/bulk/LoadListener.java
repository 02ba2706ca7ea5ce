package dev.sdelka.bulk;

/** Hears how loading goes on, on the thread that loads and outside of any unit of work. What it throws ends the loading. */
public interface LoadListener {

    /**
     * A chunk is stored.
     *
     * @param soFar what came of everything up to its end
     */
    default void loaded(LoadResult soFar) {}

    /**
     * A record was refused; those around it are stored all the same, unless the loader is strict.
     *
     * @param refused the record and what is wrong with it
     */
    default void refused(RefusedRecord refused) {}
}
