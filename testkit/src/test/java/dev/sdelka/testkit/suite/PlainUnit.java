package dev.sdelka.testkit.suite;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OwnerType;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.testkit.model.BindingModel;
import dev.sdelka.testkit.model.DealModel;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A unit of work over a plain state, with a fault or without. */
final class PlainUnit implements StorageWriter {

    private final PlainState state;
    private final Predicate<Fault> faults;
    private boolean dead;

    PlainUnit(PlainState state, Predicate<Fault> faults) {
        this.state = state;
        this.faults = faults;
    }

    @Override
    public ReferenceData referenceData() {
        return state.referenceData;
    }

    @Override
    public Deal deal(long id) {
        return state.deals.get(id);
    }

    @Override
    public List<Deal> deals(Query query) {
        Query understood = new Query(
                faults.test(Fault.DEAL_FILTER_IGNORED) ? Filter.all() : query.filter(),
                query.order(),
                query.offset(),
                query.limit());
        return DealModel.select(state.deals.values(), understood);
    }

    @Override
    public long countDeals(Filter filter) {
        return DealModel.count(state.deals.values(), filter);
    }

    @Override
    public boolean updateDeal(Deal deal) {
        boolean isThere = state.deals.containsKey(deal.id());
        if (isThere && !faults.test(Fault.UPDATES_IGNORED)) {
            state.deals.put(deal.id(), deal);
            rememberFiles(deal);
        }
        return answer(isThere);
    }

    @Override
    public boolean removeDeal(long id) {
        state.stageHistory.values().removeIf(change -> change.dealId() == id);
        if (!faults.test(Fault.ROWS_OF_REMOVED_DEALS_KEPT)) {
            state.productRows.values().removeIf(row -> row.dealId() == id);
        }
        if (faults.test(Fault.BINDINGS_OF_REMOVED_DEALS_KEPT)) {
            return answer(state.deals.remove(id) != null);
        }
        state.bindings.removeIf(binding -> binding.ownerType() == OwnerType.DEAL && binding.ownerId() == id);
        return answer(state.deals.remove(id) != null);
    }

    @Override
    public List<StageChange> stageHistory(Query query, Filter deals) {
        List<SortOrder> order = faults.test(Fault.HISTORY_ORDER_IGNORED) ? List.of() : query.order();
        return changes(query.filter(), deals)
                .sorted(SortOrder.comparator(order))
                .skip(query.offset())
                .limit(query.limit())
                .toList();
    }

    @Override
    public long countStageHistory(Filter filter, Filter deals) {
        return changes(filter, faults.test(Fault.HISTORY_OF_OTHER_DEALS_COUNTED) ? Filter.all() : deals)
                .count();
    }

    private Stream<StageChange> changes(Filter filter, Filter deals) {
        return state.stageHistory.values().stream().filter(filter::matches).filter(change -> {
            Deal deal = state.deals.get(change.dealId());
            return deal != null && deals.matches(deal);
        });
    }

    @Override
    public List<ProductRow> productRows(long dealId) {
        return state.productRows.values().stream()
                .filter(row -> row.dealId() == dealId)
                .sorted(ProductRow.ORDER)
                .toList();
    }

    @Override
    public long nextStageChangeId() {
        return ++state.lastStageChangeId;
    }

    @Override
    public void addStageChange(StageChange change) {
        state.stageHistory.put(change.id(), change);
    }

    @Override
    public long nextProductRowId() {
        return ++state.lastProductRowId;
    }

    @Override
    public long nextFileId() {
        return ++state.lastFileId;
    }

    private void rememberFiles(Deal deal) {
        if (!faults.test(Fault.FILES_FORGOTTEN)) {
            deal.files().forEach(file -> state.lastFileId = Math.max(state.lastFileId, file.id()));
        }
    }

    @Override
    public void replaceProductRows(long dealId, List<ProductRow> rows) {
        if (!faults.test(Fault.OLD_PRODUCT_ROWS_KEPT)) {
            state.productRows.values().removeIf(row -> row.dealId() == dealId);
        }
        rows.forEach(row -> state.productRows.put(row.id(), row));
    }

    @Override
    public boolean isEmpty() {
        return state.deals.isEmpty()
                && state.bindings.isEmpty()
                && state.orders.isEmpty()
                && state.referenceData.equals(ReferenceData.defaults());
    }

    @Override
    public boolean hasOrder(long orderId) {
        return state.orders.contains(orderId);
    }

    @Override
    public List<OrderBinding> bindingsOfOrder(long orderId) {
        return new TreeSet<>(state.bindings)
                .stream().filter(binding -> binding.orderId() == orderId).toList();
    }

    @Override
    public List<OrderBinding> bindings(Query query) {
        Query understood = new Query(
                query.filter(),
                faults.test(Fault.ORDER_IGNORED) ? List.of() : query.order(),
                faults.test(Fault.OFFSET_IGNORED) ? 0 : query.offset(),
                query.limit());
        return BindingModel.select(state.bindings, understood);
    }

    @Override
    public long countBindings(Filter filter) {
        return BindingModel.count(state.bindings, filter);
    }

    @Override
    public long nextDealId() {
        return faults.test(Fault.SAME_ID_TWICE) ? state.lastDealId + 1 : ++state.lastDealId;
    }

    @Override
    public boolean addDeal(Deal deal) {
        Deal kept = faults.test(Fault.CONTACTS_FORGOTTEN)
                ? deal.toBuilder().contactIds(List.of()).build()
                : deal;
        boolean isNew = !state.deals.containsKey(deal.id());
        if (isNew || faults.test(Fault.DEALS_OVERWRITTEN)) {
            state.deals.put(deal.id(), kept);
            rememberFiles(kept);
            if (!faults.test(Fault.RESTORED_IDS_FORGOTTEN)) {
                state.lastDealId = Math.max(state.lastDealId, deal.id());
            }
        }
        return answer(isNew);
    }

    @Override
    public boolean addBinding(OrderBinding binding) {
        boolean isNew = !state.bindings.contains(binding);
        if (isNew) {
            state.bindings.add(binding);
        }
        return answer(isNew || faults.test(Fault.DUPLICATE_BINDINGS));
    }

    @Override
    public boolean removeBinding(OrderBinding binding) {
        return answer(state.bindings.remove(binding));
    }

    @Override
    public boolean addOrder(long orderId) {
        return answer(state.orders.add(orderId));
    }

    @Override
    public void replaceReferenceData(ReferenceData referenceData) {
        state.referenceData = referenceData;
    }

    private boolean answer(boolean changed) {
        if (dead) {
            throw new IllegalStateException("after a conflict");
        }
        dead = !changed && faults.test(Fault.DEAD_AFTER_CONFLICT);
        return changed;
    }
}
