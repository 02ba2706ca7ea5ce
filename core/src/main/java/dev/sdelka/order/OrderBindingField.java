package dev.sdelka.order;

/** The fields of a binding, in the order in which the portal describes them. Each is an integer, required and immutable. */
public enum OrderBindingField {
    /** The order. */
    ORDER_ID("orderId"),
    /** The object that owns the order. */
    OWNER_ID("ownerId"),
    /** The type of that object. */
    OWNER_TYPE_ID("ownerTypeId");

    private final String wireName;

    OrderBindingField(String wireName) {
        this.wireName = wireName;
    }

    /**
     * The name on the wire, and in filters and orders.
     *
     * @return for example {@code orderId}
     */
    public String wireName() {
        return wireName;
    }
}
