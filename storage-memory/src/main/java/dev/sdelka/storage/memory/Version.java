package dev.sdelka.storage.memory;

import dev.sdelka.deal.Deal;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import java.util.List;

/**
 * One state of the store. Immutable; what changes makes another version, which shares with this one all that is the same.
 *
 * @param referenceData the reference data
 * @param deals by id
 * @param lastDealId the greatest id that was ever given or brought along; 0 if there was none
 * @param bindings by order, each list in its natural order and never empty
 * @param orders the register; the value says nothing
 */
record Version(
        ReferenceData referenceData,
        LongMap<Deal> deals,
        long lastDealId,
        LongMap<List<OrderBinding>> bindings,
        LongMap<Boolean> orders) {

    static final Version FIRST =
            new Version(ReferenceData.defaults(), LongMap.empty(), 0, LongMap.empty(), LongMap.empty());

    Version with(ReferenceData newReferenceData) {
        return new Version(newReferenceData, deals, lastDealId, bindings, orders);
    }

    Version with(Deal deal) {
        return new Version(
                referenceData, deals.with(deal.id(), deal), Math.max(lastDealId, deal.id()), bindings, orders);
    }

    Version withoutDeal(long id) {
        return new Version(referenceData, deals.without(id), lastDealId, bindings, orders);
    }

    Version withLastDealId(long id) {
        return new Version(referenceData, deals, id, bindings, orders);
    }

    Version withBindings(long orderId, List<OrderBinding> bindingsOfOrder) {
        LongMap<List<OrderBinding>> changed =
                bindingsOfOrder.isEmpty() ? bindings.without(orderId) : bindings.with(orderId, bindingsOfOrder);
        return new Version(referenceData, deals, lastDealId, changed, orders);
    }

    Version withOrder(long orderId) {
        return new Version(referenceData, deals, lastDealId, bindings, orders.with(orderId, Boolean.TRUE));
    }
}
