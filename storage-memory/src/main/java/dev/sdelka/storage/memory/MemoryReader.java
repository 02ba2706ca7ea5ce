package dev.sdelka.storage.memory;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at one version while its unit of work runs, for the thread that runs it [TX-5]. */
class MemoryReader implements StorageReader {

    /** Null when the unit is over. Another thread cannot see its own name here, so the field need not be volatile. */
    private @Nullable Thread owner = Thread.currentThread();

    private Version version;

    MemoryReader(Version version) {
        this.version = version;
    }

    /** The version as it is now; who may not use the unit gets no further. */
    final Version version() {
        if (owner != Thread.currentThread()) {
            throw new IllegalStateException("the unit of work is over, or runs on another thread");
        }
        return version;
    }

    final void moveTo(Version next) {
        version = next;
    }

    final void end() {
        owner = null;
    }

    @Override
    public ReferenceData referenceData() {
        return version().referenceData();
    }

    @Override
    public @Nullable Deal deal(long id) {
        return version().deals().get(id);
    }

    @Override
    public boolean isEmpty() {
        Version now = version();
        return now.deals().isEmpty()
                && now.bindings().isEmpty()
                && now.orders().isEmpty()
                && now.referenceData().equals(ReferenceData.defaults());
    }

    @Override
    public boolean hasOrder(long orderId) {
        return version().orders().get(orderId) != null;
    }

    @Override
    public List<Long> orders(long above, int limit) {
        List<Long> orders = new ArrayList<>();
        if (limit > 0 && above < Long.MAX_VALUE) {
            version().orders().forEachFrom(above + 1, order -> {
                orders.add(order);
                return orders.size() < limit;
            });
        }
        return List.copyOf(orders);
    }

    @Override
    public List<OrderBinding> bindingsOfOrder(long orderId) {
        List<OrderBinding> bindings = version().bindings().get(orderId);
        return bindings == null ? List.of() : bindings;
    }

    @Override
    public List<Deal> deals(Query query) {
        return search().deals(query);
    }

    @Override
    public long countDeals(Filter filter) {
        return search().countDeals(filter);
    }

    @Override
    public List<StageChange> stageHistory(Query query, Filter deals) {
        return search().stageHistory(query, deals);
    }

    @Override
    public long countStageHistory(Filter filter, Filter deals) {
        return search().countStageHistory(filter, deals);
    }

    @Override
    public List<ProductRow> productRows(long dealId) {
        return version().productRows().of(dealId);
    }

    @Override
    public List<OrderBinding> bindings(Query query) {
        return search().bindings(query);
    }

    @Override
    public long countBindings(Filter filter) {
        return search().countBindings(filter);
    }

    private Search search() {
        return new Search(version());
    }
}
