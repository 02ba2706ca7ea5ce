package dev.sdelka.example.storage;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.example.storage.State.Ids;
import dev.sdelka.field.FileReference;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OwnerType;
import dev.sdelka.product.ProductRow;
import dev.sdelka.storage.StorageWriter;
import java.util.List;

/** Changes a state that nobody else sees yet. */
final class StateWriter extends StateReader implements StorageWriter {

    StateWriter(State state) {
        super(state);
    }

    private long next(Ids ids) {
        return state().lastIds.merge(ids, 1L, Long::sum);
    }

    /** Ids that come along are never given again. */
    private void take(Ids ids, long id) {
        state().lastIds.merge(ids, id, Long::max);
    }

    @Override
    public long nextDealId() {
        return next(Ids.DEAL);
    }

    @Override
    public boolean addDeal(Deal deal) {
        if (state().deals.containsKey(deal.id())) {
            return false;
        }
        put(deal);
        take(Ids.DEAL, deal.id());
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
        for (FileReference file : deal.files()) {
            take(Ids.FILE, file.id());
        }
    }

    @Override
    public boolean removeDeal(long id) {
        if (state().deals.remove(id) == null) {
            return false;
        }
        state().stageHistory.values().removeIf(change -> change.dealId() == id);
        state().productRows.values().removeIf(row -> row.dealId() == id);
        state().bindings.removeIf(binding -> binding.ownerType() == OwnerType.DEAL && binding.ownerId() == id);
        return true;
    }

    @Override
    public long nextStageChangeId() {
        return next(Ids.STAGE_CHANGE);
    }

    @Override
    public boolean addStageChange(StageChange change) {
        take(Ids.STAGE_CHANGE, change.id());
        return state().stageHistory.putIfAbsent(change.id(), change) == null;
    }

    @Override
    public long nextProductRowId() {
        return next(Ids.PRODUCT_ROW);
    }

    @Override
    public long nextFileId() {
        return next(Ids.FILE);
    }

    @Override
    public boolean replaceProductRows(long dealId, List<ProductRow> rows) {
        for (ProductRow row : rows) {
            ProductRow namesake = state().productRows.get(row.id());
            if (namesake != null && namesake.dealId() != dealId) {
                return false;
            }
        }
        state().productRows.values().removeIf(row -> row.dealId() == dealId);
        for (ProductRow row : rows) {
            state().productRows.put(row.id(), row);
            take(Ids.PRODUCT_ROW, row.id());
        }
        return true;
    }

    @Override
    public boolean addBinding(OrderBinding binding) {
        return state().bindings.add(binding);
    }

    @Override
    public boolean removeBinding(OrderBinding binding) {
        return state().bindings.remove(binding);
    }

    @Override
    public boolean addOrder(long orderId) {
        return state().orders.add(orderId);
    }

    @Override
    public void replaceReferenceData(ReferenceData referenceData) {
        state().referenceData = referenceData;
    }
}
