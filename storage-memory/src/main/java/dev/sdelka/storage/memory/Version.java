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
 * @param stageHistory the history of stages
 * @param productRows of all deals
 * @param lastIds what was given
 * @param bindings by order, each list in its natural order and never empty
 * @param orders the register; the values are the keys
 */
record Version(
        ReferenceData referenceData,
        LongMap<Deal> deals,
        Parts<StageChange> stageHistory,
        Parts<ProductRow> productRows,
        LastIds lastIds,
        LongMap<List<OrderBinding>> bindings,
        LongMap<Long> orders) {

    static final Version FIRST = new Version(
            ReferenceData.defaults(),
            LongMap.empty(),
            new Parts<>(LongMap.empty(), LongMap.empty(), StageChange::id),
            new Parts<>(LongMap.empty(), LongMap.empty(), ProductRow::id),
            LastIds.NONE,
            LongMap.empty(),
            LongMap.empty());

    /** The history of a deal, by id. */
    List<StageChange> stageChanges(long dealId) {
        return stageHistory.of(dealId);
    }

    Version with(ReferenceData newReferenceData) {
        return new Version(newReferenceData, deals, stageHistory, productRows, lastIds, bindings, orders);
    }

    Version with(Deal deal) {
        long file = deal.files().stream().mapToLong(FileReference::id).max().orElse(0);
        LastIds last = lastIds.withDeal(deal.id()).withFile(file);
        return new Version(
                referenceData, deals.with(deal.id(), deal), stageHistory, productRows, last, bindings, orders);
    }

    /** Without a deal, its history and its product rows. */
    Version withoutDeal(long id) {
        return new Version(
                referenceData,
                deals.without(id),
                stageHistory.with(id, List.of()),
                productRows.with(id, List.of()),
                lastIds,
                bindings,
                orders);
    }

    Version with(LastIds newLastIds) {
        return new Version(referenceData, deals, stageHistory, productRows, newLastIds, bindings, orders);
    }

    Version withStageHistory(long dealId, List<StageChange> changes) {
        long greatest = changes.stream().mapToLong(StageChange::id).max().orElse(0);
        return new Version(
                referenceData,
                deals,
                stageHistory.with(dealId, changes),
                productRows,
                lastIds.withStageChange(greatest),
                bindings,
                orders);
    }

    Version withProductRows(long dealId, List<ProductRow> rows) {
        long greatest = rows.stream().mapToLong(ProductRow::id).max().orElse(0);
        return new Version(
                referenceData,
                deals,
                stageHistory,
                productRows.with(dealId, rows),
                lastIds.withProductRow(greatest),
                bindings,
                orders);
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
                referenceData, deals, stageHistory, productRows, lastIds, bindings, orders.with(orderId, orderId));
    }
}
