package dev.sdelka.deal;

import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Which deals, in which order, and which slice of them:
 *
 * <pre>{@code
 * DealQuery.where(DealFilter.field(DealField.STAGE_ID).is("NEW"))
 *         .and(DealFilter.field(DealField.OPPORTUNITY).isAtLeast(1000))
 *         .orderByDescending(DealField.DATE_CREATE)
 *         .page(0, 50)
 * }</pre>
 *
 * <p>Deals that are equal by the order follow by id. Immutable: each method gives another query.
 */
public final class DealQuery {

    /** How many deals a page has unless the query says otherwise, as on the portal. */
    public static final int PAGE_SIZE = 50;

    private final Query query;

    private DealQuery(Query query) {
        this.query = query;
    }

    /**
     * All deals.
     *
     * @return the first page of them
     */
    public static DealQuery all() {
        return where(Filter.all());
    }

    /**
     * The deals that satisfy a filter.
     *
     * @param filter made by {@link DealFilter}
     * @return the first page of them
     */
    public static DealQuery where(Filter filter) {
        return new DealQuery(new Query(filter, List.of(), 0, PAGE_SIZE));
    }

    /**
     * Those of the deals that satisfy another filter, too.
     *
     * @param filter made by {@link DealFilter}
     * @return the query
     */
    public DealQuery and(Filter filter) {
        return new DealQuery(
                new Query(Filter.and(query.filter(), filter), query.order(), query.offset(), query.limit()));
    }

    /**
     * Small values of a field first, where earlier keys of the order say nothing.
     *
     * @param field the field
     * @return the query
     */
    public DealQuery orderBy(DealField field) {
        return orderBy(SortOrder.ascending(field.name()));
    }

    /**
     * Great values of a field first, where earlier keys of the order say nothing.
     *
     * @param field the field
     * @return the query
     */
    public DealQuery orderByDescending(DealField field) {
        return orderBy(SortOrder.descending(field.name()));
    }

    /**
     * Another key of the order, such as a user field.
     *
     * @param key weaker than those before it
     * @return the query
     */
    public DealQuery orderBy(SortOrder key) {
        List<SortOrder> keys = new ArrayList<>(query.order());
        keys.add(key);
        return new DealQuery(new Query(query.filter(), keys, query.offset(), query.limit()));
    }

    /**
     * A slice of the same deals.
     *
     * @param offset how many to leave out, 0 or more
     * @param limit how many at most, 0 or more
     * @return the query
     */
    public DealQuery page(long offset, int limit) {
        return new DealQuery(query.page(offset, limit));
    }

    /**
     * What a store is asked.
     *
     * @return the query over fields by wire name
     */
    public Query toQuery() {
        return query;
    }

    /** The query as a store is asked. */
    @Override
    public String toString() {
        return "DealQuery[" + query + "]";
    }
}
