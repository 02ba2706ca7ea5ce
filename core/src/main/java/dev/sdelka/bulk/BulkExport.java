package dev.sdelka.bulk;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.StageChange;
import dev.sdelka.deal.StageChangeField;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.Relation;
import dev.sdelka.query.SortOrder;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Gives away all that a store holds, as records that a {@link BulkLoader} takes: an empty store that is loaded with them holds the same. Always in the same
 * order: the reference data, orders, deals by id, bindings by order.
 *
 * <p>All of it is of one moment, in one unit of work that reads; others write meanwhile. It is read page by page, so that memory holds a page at a
 * time. What it does not tell is which ids were given to what is deleted since.
 */
public final class BulkExport {

    private static final int PAGE = 500;

    private static final String ID = DealField.ID.name();
    private static final String OWNER = StageChangeField.OWNER_ID.name();
    private static final String ORDER_ID = OrderBindingField.ORDER_ID.wireName();
    private static final String OWNER_ID = OrderBindingField.OWNER_ID.wireName();
    private static final String OWNER_TYPE_ID = OrderBindingField.OWNER_TYPE_ID.wireName();

    private final StorageReader reader;

    private BulkExport(StorageReader reader) {
        this.reader = reader;
    }

    /**
     * Takes records.
     *
     * @param <X> what it throws
     */
    @FunctionalInterface
    public interface Sink<X extends Exception> {

        /**
         * Takes a record. Must not call the store.
         *
         * @param record the record
         * @throws X if it cannot; nothing more is given then
         */
        void accept(PortalRecord record) throws X;
    }

    /**
     * Gives away all records of a store.
     *
     * @param storage the store
     * @param sink takes them, on this thread
     * @param <X> what the sink throws
     * @throws X what the sink threw
     * @throws dev.sdelka.storage.StorageException if the store failed
     * @throws IllegalStateException if the store runs the unit once more: what was given cannot be taken back
     */
    public static <X extends Exception> void forEach(Storage storage, Sink<X> sink) throws X {
        AtomicBoolean isBegun = new AtomicBoolean();
        storage.read(reader -> {
            if (isBegun.getAndSet(true)) {
                throw new IllegalStateException("the store began to read anew, after records were given away");
            }
            new BulkExport(reader).run(sink);
            return true;
        });
    }

    private <X extends Exception> void run(Sink<X> sink) throws X {
        sink.accept(new PortalRecord.Directory(reader.referenceData()));
        giveOrders(sink);
        giveDeals(sink);
        giveBindings(sink);
    }

    private <X extends Exception> void giveOrders(Sink<X> sink) throws X {
        List<Long> page = reader.orders(0, PAGE);
        while (!page.isEmpty()) {
            for (long order : page) {
                sink.accept(new PortalRecord.KnownOrder(order));
            }
            page = reader.orders(page.get(page.size() - 1), PAGE);
        }
    }

    private <X extends Exception> void giveDeals(Sink<X> sink) throws X {
        List<Deal> page = dealsAbove(0);
        while (!page.isEmpty()) {
            long last = page.get(page.size() - 1).id();
            Map<Long, List<StageChange>> history = history(page.get(0).id(), last);
            for (Deal deal : page) {
                sink.accept(new PortalRecord.StoredDeal(
                        deal, reader.productRows(deal.id()), history.getOrDefault(deal.id(), List.of()), null));
            }
            page = dealsAbove(last);
        }
    }

    private List<Deal> dealsAbove(long id) {
        return reader.deals(Query.matching(Filter.compare(ID, Relation.GREATER, id))
                .orderedBy(SortOrder.ascending(ID))
                .page(0, PAGE));
    }

    /** The history of a page of deals, each by id. */
    private Map<Long, List<StageChange>> history(long first, long last) {
        Map<Long, List<StageChange>> byDeal = new HashMap<>();
        List<StageChange> changes = reader.stageHistory(
                Query.matching(between(OWNER, first, last)).orderedBy(SortOrder.ascending(OWNER)),
                between(ID, first, last));
        changes.forEach(change ->
                byDeal.computeIfAbsent(change.dealId(), id -> new ArrayList<>()).add(change));
        return byDeal;
    }

    private static Filter between(String field, long first, long last) {
        return Filter.and(
                Filter.compare(field, Relation.GREATER_OR_EQUAL, first),
                Filter.compare(field, Relation.LESS_OR_EQUAL, last));
    }

    private <X extends Exception> void giveBindings(Sink<X> sink) throws X {
        List<OrderBinding> page = bindings(Filter.all());
        while (!page.isEmpty()) {
            for (OrderBinding binding : page) {
                sink.accept(new PortalRecord.Binding(binding));
            }
            page = bindings(behind(page.get(page.size() - 1)));
        }
    }

    private List<OrderBinding> bindings(Filter filter) {
        return reader.bindings(Query.matching(filter)
                .orderedBy(
                        SortOrder.ascending(ORDER_ID),
                        SortOrder.ascending(OWNER_ID),
                        SortOrder.ascending(OWNER_TYPE_ID))
                .page(0, PAGE));
    }

    /** The first condition alone tells a store where to begin. */
    private static Filter behind(OrderBinding last) {
        return Filter.and(
                Filter.compare(ORDER_ID, Relation.GREATER_OR_EQUAL, last.orderId()),
                Filter.or(
                        Filter.compare(ORDER_ID, Relation.GREATER, last.orderId()),
                        Filter.compare(OWNER_ID, Relation.GREATER, last.ownerId()),
                        Filter.and(
                                Filter.equal(OWNER_ID, last.ownerId()),
                                Filter.compare(OWNER_TYPE_ID, Relation.GREATER, (long)
                                        last.ownerType().id()))));
    }
}
