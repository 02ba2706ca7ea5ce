package dev.sdelka.testkit.model;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OwnerType;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A unit of work over the state of a plain model, for the thread that runs it [TX-5]. */
class ModelUnit implements StorageWriter {

    private final ModelState state;
    private final GivenIds ids;

    /** Null when the unit is over. */
    private @Nullable Thread owner = Thread.currentThread();

    ModelUnit(ModelState state, GivenIds ids) {
        this.state = state;
        this.ids = ids;
    }

    /** The state, for who may use the unit. */
    ModelState state() {
        if (owner != Thread.currentThread()) {
            throw new IllegalStateException("the unit of work is over, or runs on another thread");
        }
        return state;
    }

    final void end() {
        owner = null;
    }

    // ---- deals

    @Override
    public @Nullable Deal deal(long id) {
        return state().deals.get(id);
    }

    @Override
    public List<Deal> deals(Query query) {
        return DealModel.select(state().deals.values(), query);
    }

    @Override
    public long countDeals(Filter filter) {
        return DealModel.count(state().deals.values(), filter);
    }

    @Override
    public long nextDealId() {
        long id = ids.next(state().lastDealId);
        state().lastDealId = Math.max(state().lastDealId, id);
        return id;
    }

    @Override
    public boolean addDeal(Deal deal) {
        if (state().deals.containsKey(deal.id())) {
            return false;
        }
        put(deal);
        state().lastDealId = Math.max(state().lastDealId, deal.id());
        return true;
    }

    @Override
    public boolean updateDeal(Deal deal) {
        if (!state().deals.containsKey(deal.id())) {
            return false;
        }
        put(deal);
        return true;
    }

    private void put(Deal deal) {
        state().deals.put(deal.id(), deal);
        deal.files().forEach(file -> state().lastFileId = Math.max(state().lastFileId, file.id()));
    }

    @Override
    public boolean removeDeal(long id) {
        if (state().deals.remove(id) == null) {
            return false;
        }
        state().stageHistory.values().removeIf(change -> change.dealId() == id);
        state().productRows.remove(id);
        state().bindings.removeIf(binding -> binding.ownerType() == OwnerType.DEAL && binding.ownerId() == id);
        return true;
    }

    @Override
    public long nextFileId() {
        long id = ids.next(state().lastFileId);
        state().lastFileId = Math.max(state().lastFileId, id);
        return id;
    }

    // ---- what belongs to deals

    @Override
    public List<StageChange> stageHistory(Query query, Filter deals) {
        return StageHistoryModel.select(changesOf(deals), query);
    }

    @Override
    public long countStageHistory(Filter filter, Filter deals) {
        return changesOf(deals).stream().filter(filter::matches).count();
    }

    private List<StageChange> changesOf(Filter deals) {
        return StageHistoryModel.ofDeals(
                state().stageHistory.values(), state().deals.values(), deals);
    }

    @Override
    public long nextStageChangeId() {
        long id = ids.next(state().lastStageChangeId);
        state().lastStageChangeId = Math.max(state().lastStageChangeId, id);
        return id;
    }

    @Override
    public boolean addStageChange(StageChange change) {
        if (state().stageHistory.containsKey(change.id())) {
            return false;
        }
        state().stageHistory.put(change.id(), change);
        state().lastStageChangeId = Math.max(state().lastStageChangeId, change.id());
        return true;
    }

    @Override
    public List<ProductRow> productRows(long dealId) {
        return state().productRows.getOrDefault(dealId, List.of()).stream()
                .sorted(ProductRow.ORDER)
                .toList();
    }

    @Override
    public long nextProductRowId() {
        long id = ids.next(state().lastProductRowId);
        state().lastProductRowId = Math.max(state().lastProductRowId, id);
        return id;
    }

    @Override
    public boolean replaceProductRows(long dealId, List<ProductRow> rows) {
        Set<Long> ids = rows.stream().map(ProductRow::id).collect(Collectors.toSet());
        boolean isTaken = state().productRows.values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> row.dealId() != dealId && ids.contains(row.id()));
        if (isTaken) {
            return false;
        }
        state().productRows.put(dealId, List.copyOf(rows));
        ids.forEach(id -> state().lastProductRowId = Math.max(state().lastProductRowId, id));
        return true;
    }

    // ---- orders and their bindings

    @Override
    public boolean hasOrder(long orderId) {
        return state().orders.contains(orderId);
    }

    @Override
    public List<Long> orders(long above, int limit) {
        return state().orders.stream()
                .filter(order -> order > above)
                .limit(limit)
                .toList();
    }

    @Override
    public boolean addOrder(long orderId) {
        return state().orders.add(orderId);
    }

    @Override
    public List<OrderBinding> bindingsOfOrder(long orderId) {
        return state().bindings.stream()
                .filter(binding -> binding.orderId() == orderId)
                .toList();
    }

    @Override
    public List<OrderBinding> bindings(Query query) {
        return BindingModel.select(state().bindings, query);
    }

    @Override
    public long countBindings(Filter filter) {
        return BindingModel.count(state().bindings, filter);
    }

    @Override
    public boolean addBinding(OrderBinding binding) {
        return state().bindings.add(binding);
    }

    @Override
    public boolean removeBinding(OrderBinding binding) {
        return state().bindings.remove(binding);
    }

    // ---- the rest

    @Override
    public ReferenceData referenceData() {
        return state().referenceData;
    }

    @Override
    public void replaceReferenceData(ReferenceData referenceData) {
        state().referenceData = referenceData;
    }

    @Override
    public boolean isEmpty() {
        return state().deals.isEmpty()
                && state().bindings.isEmpty()
                && state().orders.isEmpty()
                && state().referenceData.equals(ReferenceData.defaults());
    }
}
