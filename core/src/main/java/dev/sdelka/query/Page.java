package dev.sdelka.query;

import java.util.List;

/**
 * A slice of the rows that a query finds.
 *
 * @param items the rows of the slice
 * @param total how many rows satisfy the filter, in the slice or not
 * @param <T> the type of a row
 */
public record Page<T>(List<T> items, long total) {

    /** Keeps an unmodifiable copy of the rows. */
    public Page {
        items = List.copyOf(items);
    }
}
