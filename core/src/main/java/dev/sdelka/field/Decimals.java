package dev.sdelka.field;

import java.math.BigDecimal;

/** Decimal numbers in the one form that deals hold. */
public final class Decimals {

    private Decimals() {}

    /**
     * A number without zeros behind its point, and without an exponent above zero: equal numbers have one form.
     *
     * @param number any number
     * @return an equal one
     */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
