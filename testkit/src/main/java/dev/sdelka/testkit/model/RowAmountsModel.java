package dev.sdelka.testkit.model;

import dev.sdelka.product.ProductRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The amount and the tax of product rows, said in the plainest way, from price, quantity and rate alone: what is left of a row's sum without the tax is found first, and each
 * row is rounded to the cent, half up, before they are added.
 */
public final class RowAmountsModel {

    /** More digits than what is left of a sum can have that lies on the border between two cents. */
    private static final int DIGITS = 40;

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
        return rows.stream().map(RowAmountsModel::tax).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static BigDecimal tax(ProductRow row) {
        BigDecimal sum = row.prices().price().multiply(row.item().quantity());
        BigDecimal rate = row.prices().taxRate();
        BigDecimal hundred = new BigDecimal("100");
        BigDecimal left =
                rate == null ? sum : sum.multiply(hundred).divide(hundred.add(rate), DIGITS, RoundingMode.HALF_EVEN);
        return cents(sum.subtract(left));
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
