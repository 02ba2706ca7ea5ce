package dev.sdelka.product;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The amount and the tax that product rows give their deal. The sum of each row, price times quantity, is rounded to the cent, half up, and then added; so is the tax
 * that is in the sum of each row. It is taken out of the sum and not of the price, whose rounding would show as often as there are units.
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
            BigDecimal sum = row.prices().price().multiply(row.item().quantity());
            opportunity = opportunity.add(sum.setScale(CENTS, RoundingMode.HALF_UP));
            taxValue = taxValue.add(taxIn(sum, row.prices().taxRate()));
        }
        return new RowAmounts(opportunity, taxValue);
    }

    private static BigDecimal taxIn(BigDecimal sum, @Nullable BigDecimal rate) {
        return rate == null
                ? BigDecimal.ZERO
                : sum.multiply(rate).divide(RowPrices.HUNDRED.add(rate), CENTS, RoundingMode.HALF_UP);
    }
}
