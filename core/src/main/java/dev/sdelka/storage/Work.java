package dev.sdelka.storage;

import org.jspecify.annotations.Nullable;

/**
 * A unit of work.
 *
 * @param <U> what it works with
 * @param <T> the type of its result
 * @param <X> what it throws
 */
@FunctionalInterface
public interface Work<U, T extends @Nullable Object, X extends Exception> {

    /**
     * Does the work.
     *
     * @param unit what to work with, during this call only
     * @return the result
     * @throws X if it cannot be done
     */
    T run(U unit) throws X;
}
