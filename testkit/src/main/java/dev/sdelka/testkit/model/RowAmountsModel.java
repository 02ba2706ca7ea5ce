package dev.sdelka.testkit.model;

import dev.sdelka.product.ProductRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The amount and the tax of product rows, said in the plainest way: each row is rounded to the cent, half up, and then they are added. */
public final class RowAmountsModel {

    private RowAmountsModel() {}

    /**
     * The amount.
     *
     * @param rows any rows
     * @return with two decimals
     */
    public static BigDecimal opportunity(List<ProductRow> rows) {
        return rows.stream()
                .map(row -> cents(row.prices().price().multiply(row.item().quantity())))
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /**
     * The tax in it.
     *
     * @param rows any rows
     * @return with two decimals
     */
    public static BigDecimal taxValue(List<ProductRow> rows) {
        return rows.stream()
                .map(row -> cents(row.prices()
                        .price()
                        .subtract(row.prices().priceExclusive())
                        .multiply(row.item().quantity())))
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
