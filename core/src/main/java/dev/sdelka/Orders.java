package dev.sdelka;

import dev.sdelka.order.OrderBindingRules;
import dev.sdelka.storage.Storage;

/** The register of known orders: the default answer to whether an order exists. Thread-safe. */
public final class Orders {

    private final Storage storage;

    Orders(Storage storage) {
        this.storage = storage;
    }

    /**
     * Makes an order known.
     *
     * @param orderId above zero
     * @return false if it was known already
     * @throws dev.sdelka.error.CrmException {@code ORDER_BINDING_FIELD_INVALID} if the id is not above zero
     */
    public boolean register(long orderId) {
        OrderBindingRules.requireOrderId(orderId);
        return storage.write(writer -> writer.addOrder(orderId));
    }

    /**
     * Whether an order is known.
     *
     * @param orderId any number
     * @return true if it is
     */
    public boolean isRegistered(long orderId) {
        return orderId > 0 && storage.read(reader -> reader.hasOrder(orderId));
    }
}
