package dev.sdelka.storage.memory;

import static java.util.Objects.requireNonNull;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.FileReference;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import java.util.ArrayList;
import java.util.List;

/**
 * One state of the store. Immutable; what changes makes another version, which shares with this one all that is the same.
 *
 * @param referenceData the reference data
 * @param deals by id
 * @param stageHistory by deal, each list by id and never empty
 * @param productRows by deal, each list by sort and id and never empty
 * @param lastIds what was given
 * @param bindings by order, each list in its natural order and never empty
 * @param orders the register; the value says nothing
 */
record Version(
        ReferenceData referenceData,
        LongMap<Deal> deals,
        LongMap<List<StageChange>> stageHistory,
        LongMap<List<ProductRow>> productRows,
        LastIds lastIds,
        LongMap<List<OrderBinding>> bindings,
        LongMap<Boolean> orders) {

    static final Version FIRST = new Version(
            ReferenceData.defaults(),
            LongMap.empty(),
            LongMap.empty(),
            LongMap.empty(),
            new LastIds(0, 0, 0, 0),
            LongMap.empty(),
            LongMap.empty());

    /**
     * The greatest ids that were ever given or brought along; 0 where there was none.
     *
     * @param deal of a deal
     * @param stageChange of a row in the history of stages
     * @param productRow of a product row
     * @param file of a file in a user field
     */
    record LastIds(long deal, long stageChange, long productRow, long file) {}

    /** The history of a deal, by id. */
    List<StageChange> stageChanges(long dealId) {
        List<StageChange> changes = stageHistory.get(dealId);
        return changes == null ? List.of() : changes;
    }

    Version with(ReferenceData newReferenceData) {
        return new Version(newReferenceData, deals, stageHistory, productRows, lastIds, bindings, orders);
    }

    Version with(Deal deal) {
        long file = deal.files().stream().mapToLong(FileReference::id).max().orElse(0);
        LastIds last = new LastIds(
                Math.max(lastIds.deal, deal.id()),
                lastIds.stageChange,
                lastIds.productRow,
                Math.max(lastIds.file, file));
        return new Version(
                referenceData, deals.with(deal.id(), deal), stageHistory, productRows, last, bindings, orders);
    }

    /** Without a deal, its history and its product rows. */
    Version withoutDeal(long id) {
        return new Version(
                referenceData,
                deals.without(id),
                stageHistory.without(id),
                productRows.without(id),
                lastIds,
                bindings,
                orders);
    }

    Version with(LastIds newLastIds) {
        return new Version(referenceData, deals, stageHistory, productRows, newLastIds, bindings, orders);
    }

    Version withStageHistory(long dealId, List<StageChange> changes) {
        return new Version(
                referenceData, deals, stageHistory.with(dealId, changes), productRows, lastIds, bindings, orders);
    }

    Version withProductRows(long dealId, List<ProductRow> rows) {
        LongMap<List<ProductRow>> changed =
                rows.isEmpty() ? productRows.without(dealId) : productRows.with(dealId, rows);
        return new Version(referenceData, deals, stageHistory, changed, lastIds, bindings, orders);
    }

    Version withBindings(long orderId, List<OrderBinding> bindingsOfOrder) {
        LongMap<List<OrderBinding>> changed =
                bindingsOfOrder.isEmpty() ? bindings.without(orderId) : bindings.with(orderId, bindingsOfOrder);
        return new Version(referenceData, deals, stageHistory, productRows, lastIds, changed, orders);
    }

    /** Without a binding that is there. */
    Version without(OrderBinding binding) {
        List<OrderBinding> left = new ArrayList<>(requireNonNull(bindings.get(binding.orderId())));
        left.remove(binding);
        return withBindings(binding.orderId(), List.copyOf(left));
    }

    Version withOrder(long orderId) {
        return new Version(
                referenceData, deals, stageHistory, productRows, lastIds, bindings, orders.with(orderId, Boolean.TRUE));
    }
}
