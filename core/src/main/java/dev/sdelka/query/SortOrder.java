package dev.sdelka.query;

import java.util.Comparator;
import java.util.List;

/**
 * One key of an order. Empty values come first when ascending; a field with several values stands by its first one.
 *
 * @param field the wire name of the field
 * @param direction which values come first
 */
public record SortOrder(String field, Direction direction) {

    /** Which values come first. */
    public enum Direction {
        /** Small values first. */
        ASCENDING,
        /** Great values first. */
        DESCENDING
    }

    /**
     * Small values first.
     *
     * @param field the wire name of the field
     * @return the key
     */
    public static SortOrder ascending(String field) {
        return new SortOrder(field, Direction.ASCENDING);
    }

    /**
     * Great values first.
     *
     * @param field the wire name of the field
     * @return the key
     */
    public static SortOrder descending(String field) {
        return new SortOrder(field, Direction.DESCENDING);
    }

    /**
     * Compares by several keys, the first being the strongest.
     *
     * @param keys the keys
     * @return a comparator; with no keys all are equal
     */
    public static Comparator<FieldReader> comparator(List<SortOrder> keys) {
        return (left, right) -> {
            for (SortOrder key : keys) {
                int comparison = Values.NULLS_FIRST.compare(left.value(key.field), right.value(key.field));
                if (comparison != 0) {
                    return key.direction == Direction.ASCENDING ? comparison : -comparison;
                }
            }
            return 0;
        };
    }
}
