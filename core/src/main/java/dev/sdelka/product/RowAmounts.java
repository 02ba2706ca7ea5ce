package dev.sdelka.product;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The amount and the tax that product rows give their deal. The sum of each row, price times quantity, is rounded to the cent, half up, and then added; so is the tax
 * of each row, the difference between price and price without tax, times quantity.
 *
 * @param opportunity the amount, with two decimals
 * @param taxValue the tax in it, with two decimals
 */
public record RowAmounts(BigDecimal opportunity, BigDecimal taxValue) {

    private static final int CENTS = 2;

    /**
     * Adds up rows.
     *
     * @param rows any number of rows
     * @return zeros if there are none
     */
    public static RowAmounts of(List<ProductRow> rows) {
        BigDecimal opportunity = BigDecimal.ZERO.setScale(CENTS);
        BigDecimal taxValue = opportunity;
        for (ProductRow row : rows) {
            ProductRow.Prices prices = row.prices();
            opportunity = opportunity.add(times(prices.price(), row));
            taxValue = taxValue.add(times(prices.price().subtract(prices.priceExclusive()), row));
        }
        return new RowAmounts(opportunity, taxValue);
    }

    private static BigDecimal times(BigDecimal price, ProductRow row) {
        return price.multiply(row.item().quantity()).setScale(CENTS, RoundingMode.HALF_UP);
    }
}
