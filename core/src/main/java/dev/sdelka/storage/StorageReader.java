package dev.sdelka.storage;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One consistent state of a store. Used by the thread that runs the unit of work, and only while it runs: else each method throws an {@link
 * IllegalStateException}, see rule [TX-5].
 */
public interface StorageReader {

    /**
     * The reference data.
     *
     * @return in a new store {@link ReferenceData#defaults()}
     */
    ReferenceData referenceData();

    /**
     * A deal.
     *
     * @param id above zero
     * @return null if there is none
     */
    @Nullable
    Deal deal(long id);

    /**
     * The deals that a query finds. Fields have the wire names of {@link dev.sdelka.deal.DealField}, of user fields and of parent
     * links; values are of the types that {@link dev.sdelka.query.FieldReader} names.
     *
     * @param query what to find; rows that are equal by its order follow by id
     * @return the slice that the query asks for
     * @throws IllegalArgumentException if the query names an unknown field, or a value of another type; whether that shows in a store
     *     without deals is up to the store
     */
    List<Deal> deals(Query query);

    /**
     * How many deals satisfy a filter.
     *
     * @param filter the filter
     * @return their number
     * @throws IllegalArgumentException as {@link #deals} does
     */
    long countDeals(Filter filter);

    /**
     * The changes of stages that a query finds. Fields have the names of {@link dev.sdelka.deal.StageChangeField}.
     *
     * @param query what to find; rows that are equal by its order follow by id
     * @param deals only changes of deals that satisfy this filter are found
     * @return the slice that the query asks for
     * @throws IllegalArgumentException as {@link #deals} does
     */
    List<StageChange> stageHistory(Query query, Filter deals);

    /**
     * How many changes of stages satisfy a filter.
     *
     * @param filter the filter
     * @param deals only changes of deals that satisfy this filter are counted
     * @return their number
     * @throws IllegalArgumentException as {@link #deals} does
     */
    long countStageHistory(Filter filter, Filter deals);

    /**
     * The product rows of a deal.
     *
     * @param dealId above zero
     * @return by sort and id; empty if there are none
     */
    List<ProductRow> productRows(long dealId);

    /**
     * Whether nothing is in the store: no deal, no binding, no order, and the reference data are the defaults, from which nothing was ever added or removed.
     *
     * @return true in a new store
     */
    boolean isEmpty();

    /**
     * Whether the register of known orders has an order.
     *
     * @param orderId above zero
     * @return true if it does
     */
    boolean hasOrder(long orderId);

    /**
     * Orders of the register, by id. All of them are found page by page, each asked for above the last order of the page before.
     *
     * @param above only orders of greater ids are found, 0 or more
     * @param limit how many at most, 0 or more
     * @return their ids, the least first
     */
    List<Long> orders(long above, int limit);

    /**
     * The bindings of an order.
     *
     * @param orderId above zero
     * @return in their natural order; empty if there are none
     */
    List<OrderBinding> bindingsOfOrder(long orderId);

    /**
     * The bindings that a query finds. Fields have the names of {@link dev.sdelka.order.OrderBindingField}, values are of type {@code Long}.
     *
     * @param query what to find; rows that are equal by its order follow in their natural order
     * @return the slice that the query asks for
     * @throws IllegalArgumentException if the query names an unknown field, or a value of another type; whether that shows in a store
     *     without bindings is up to the store
     */
    List<OrderBinding> bindings(Query query);

    /**
     * How many bindings satisfy a filter.
     *
     * @param filter the filter
     * @return their number
     */
    long countBindings(Filter filter);
}
