package dev.sdelka.order;

import java.util.Arrays;
import java.util.Optional;

/** The types of CRM objects that an order can be bound to. */
public enum OwnerType {
    /** A deal. */
    DEAL(2),
    /** An invoice of the old kind. */
    INVOICE(5),
    /** A smart invoice. */
    SMART_INVOICE(31);

    private final int id;

    OwnerType(int id) {
        this.id = id;
    }

    /**
     * The number of the type, on the wire {@code ownerTypeId}.
     *
     * @return 2, 5 or 31
     */
    public int id() {
        return id;
    }

    /**
     * The type with a number.
     *
     * @param id the number
     * @return empty if an order cannot be bound to objects of this type
     */
    public static Optional<OwnerType> ofId(long id) {
        return Arrays.stream(values()).filter(type -> type.id == id).findFirst();
    }
}
