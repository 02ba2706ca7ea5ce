package dev.sdelka.storage.memory;

import dev.sdelka.query.Filter;
import dev.sdelka.query.Relation;

/**
 * Ids outside of which a filter matches no deal; inside, the filter is to be asked.
 *
 * @param first the least one
 * @param last the greatest one; below the first if there is none
 */
record IdRange(long first, long last) {

    private static final IdRange ALL = new IdRange(1, Long.MAX_VALUE);

    /** The range that follows from comparisons of the id which must all hold; the id is the value of a field. */
    static IdRange of(Filter filter, String field) {
        if (filter instanceof Filter.And and) {
            IdRange range = ALL;
            for (Filter part : and.parts()) {
                range = range.and(of(part, field));
            }
            return range;
        } else if (filter instanceof Filter.Comparison comparison
                && comparison.field().equals(field)
                && comparison.value() instanceof Long id) {
            return of(comparison.relation(), id);
        }
        return ALL;
    }

    /** The id itself is in the range, whether it matches or not: one above the greatest would be none. */
    private static IdRange of(Relation relation, long id) {
        return switch (relation) {
            case EQUAL -> new IdRange(id, id);
            case LESS, LESS_OR_EQUAL -> new IdRange(ALL.first, id);
            case GREATER, GREATER_OR_EQUAL -> new IdRange(id, ALL.last);
        };
    }

    private IdRange and(IdRange other) {
        return new IdRange(Math.max(first, other.first), Math.min(last, other.last));
    }
}
