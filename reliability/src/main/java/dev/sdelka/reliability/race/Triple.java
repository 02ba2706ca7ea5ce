package dev.sdelka.reliability.race;

import dev.sdelka.order.OrderBinding;

/** The binding of an order to a deal, as short as can be. */
record Triple(long order, long deal) {

    static Triple of(OrderBinding binding) {
        return new Triple(binding.orderId(), binding.ownerId());
    }

    OrderBinding toBinding() {
        return OrderBinding.toDeal(order, deal);
    }

    @Override
    public String toString() {
        return order + "/" + deal;
    }
}
