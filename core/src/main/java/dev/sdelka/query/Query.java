package dev.sdelka.query;

import java.util.List;

/**
 * Which rows, in which order, and which slice of them.
 *
 * @param filter what a row must satisfy
 * @param order the keys of the order, the strongest first; rows that are equal by them follow in the order of the store's key,
 *     so that pages never overlap
 * @param offset how many rows to leave out, 0 or more
 * @param limit how many rows at most, 0 or more
 */
public record Query(Filter filter, List<SortOrder> order, long offset, int limit) {

    /** Keeps an unmodifiable copy of the order. */
    public Query {
        order = List.copyOf(order);
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit must not be negative");
        }
    }

    /**
     * All rows, in the order of the store's key.
     *
     * @return the query
     */
    public static Query all() {
        return matching(Filter.all());
    }

    /**
     * All rows that satisfy a filter, in the order of the store's key.
     *
     * @param filter the filter
     * @return the query
     */
    public static Query matching(Filter filter) {
        return new Query(filter, List.of(), 0, Integer.MAX_VALUE);
    }

    /**
     * The same rows in another order.
     *
     * @param keys the keys, the strongest first
     * @return the query
     */
    public Query orderedBy(SortOrder... keys) {
        return new Query(filter, List.of(keys), offset, limit);
    }

    /**
     * A slice of the same rows.
     *
     * @param newOffset how many rows to leave out, 0 or more
     * @param newLimit how many rows at most, 0 or more
     * @return the query
     */
    public Query page(long newOffset, int newLimit) {
        return new Query(filter, order, newOffset, newLimit);
    }
}
