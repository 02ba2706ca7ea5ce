package dev.sdelka.example.storage;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.FieldReader;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import dev.sdelka.storage.StorageReader;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at a state, for the thread that made it, until its end. */
class StateReader implements StorageReader {

    private final State state;
    private @Nullable Thread owner = Thread.currentThread();

    StateReader(State state) {
        this.state = state;
    }

    final State state() {
        if (owner != Thread.currentThread()) { // [TX-5]
            throw new IllegalStateException("the unit of work is over, or runs on another thread");
        }
        return state;
    }

    final void end() {
        owner = null;
    }

    /** Rows in the order of their ids; sorting is stable, so rows that are equal by the query's order stay in it. */
    private static <R extends FieldReader> List<R> find(Collection<R> rows, Query query) {
        return rows.stream()
                .filter(query.filter()::matches)
                .sorted(SortOrder.comparator(query.order()))
                .skip(query.offset())
                .limit(query.limit())
                .toList();
    }

    private static long count(Collection<? extends FieldReader> rows, Filter filter) {
        return rows.stream().filter(filter::matches).count();
    }

    @Override
    public ReferenceData referenceData() {
        return state().referenceData;
    }

    @Override
    public @Nullable Deal deal(long id) {
        return state().deals.get(id);
    }

    @Override
    public List<Deal> deals(Query query) {
        return find(state().deals.values(), query);
    }

    @Override
    public long countDeals(Filter filter) {
        return count(state().deals.values(), filter);
    }

    @Override
    public List<StageChange> stageHistory(Query query, Filter deals) {
        return find(changesOf(deals), query);
    }

    @Override
    public long countStageHistory(Filter filter, Filter deals) {
        return count(changesOf(deals), filter);
    }

    private List<StageChange> changesOf(Filter deals) {
        Set<Long> ids = state().deals.values().stream()
                .filter(deals::matches)
                .map(Deal::id)
                .collect(Collectors.toSet());
        return state().stageHistory.values().stream()
                .filter(change -> ids.contains(change.dealId()))
                .toList();
    }

    @Override
    public List<ProductRow> productRows(long dealId) {
        return state().productRows.values().stream()
                .filter(row -> row.dealId() == dealId)
                .sorted(ProductRow.ORDER)
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return state().deals.isEmpty()
                && state().bindings.isEmpty()
                && state().orders.isEmpty()
                && state().referenceData.equals(ReferenceData.defaults());
    }

    @Override
    public boolean hasOrder(long orderId) {
        return state().orders.contains(orderId);
    }

    @Override
    public List<Long> orders(long above, int limit) {
        return state().orders.tailSet(above, false).stream().limit(limit).toList();
    }

    @Override
    public List<OrderBinding> bindingsOfOrder(long orderId) {
        return state().bindings.stream()
                .filter(binding -> binding.orderId() == orderId)
                .toList();
    }

    @Override
    public List<OrderBinding> bindings(Query query) {
        return find(state().bindings, query);
    }

    @Override
    public long countBindings(Filter filter) {
        return count(state().bindings, filter);
    }
}
