package dev.sdelka.restore;

import dev.sdelka.deal.Deal;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import java.util.List;

/**
 * What a portal holds.
 *
 * @param referenceData replaces what the store has
 * @param orderIds orders for the register
 * @param deals under the ids they had
 * @param bindings triples
 */
public record PortalContent(
        ReferenceData referenceData, List<Long> orderIds, List<Deal> deals, List<OrderBinding> bindings) {

    /** Keeps unmodifiable copies of the lists. */
    public PortalContent {
        orderIds = List.copyOf(orderIds);
        deals = List.copyOf(deals);
        bindings = List.copyOf(bindings);
    }
}
