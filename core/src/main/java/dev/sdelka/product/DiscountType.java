package dev.sdelka.product;

import java.util.Arrays;
import java.util.Optional;

/** How the discount of a product row is given. */
public enum DiscountType {
    /** As a sum of money for one unit. */
    MONETARY(1),
    /** In percent. */
    PERCENTAGE(2);

    private final int number;

    DiscountType(int number) {
        this.number = number;
    }

    /** The number on the wire. */
    public int number() {
        return number;
    }

    /**
     * The type with a number.
     *
     * @param number the number on the wire
     * @return empty if no type has the number
     */
    public static Optional<DiscountType> ofNumber(long number) {
        return Arrays.stream(values()).filter(type -> type.number == number).findFirst();
    }
}
