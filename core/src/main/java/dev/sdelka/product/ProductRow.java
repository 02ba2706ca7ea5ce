package dev.sdelka.product;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A product of a deal. Prices are of one unit, with four decimals.
 *
 * @param id above zero
 * @param dealId the deal
 * @param item what is sold, on which terms
 * @param prices what one unit costs
 */
public record ProductRow(long id, long dealId, Item item, Prices prices) {

    /** The order of a deal's rows. */
    public static final Comparator<ProductRow> ORDER =
            Comparator.<ProductRow>comparingInt(row -> row.item.sort).thenComparingLong(ProductRow::id);

    /**
     * What is sold.
     *
     * @param productId the product in a catalogue, 0 for none
     * @param name what people see; may be empty
     * @param quantity how many units, 0 or more, with up to four decimals
     * @param measureCode the code of the unit of measure
     * @param measureName its short name
     * @param sort where the row stands among the others, small numbers first
     */
    public record Item(
            long productId, String name, BigDecimal quantity, int measureCode, String measureName, int sort) {

        Item withName(String newName) {
            return new Item(productId, newName, quantity, measureCode, measureName, sort);
        }
    }

    /**
     * What one unit costs.
     *
     * @param price with the discount and the tax
     * @param priceExclusive with the discount, without the tax
     * @param priceNetto without both
     * @param priceBrutto without the discount, with the tax
     * @param discountType how the discount was given
     * @param discountRate the discount in percent, with up to two decimals
     * @param discountSum the discount as a sum, without the tax
     * @param taxRate the tax in percent; null for none
     * @param isTaxIncluded whether the price of the catalogue includes the tax; kept, and of no effect on the other values
     */
    public record Prices(
            BigDecimal price,
            BigDecimal priceExclusive,
            BigDecimal priceNetto,
            BigDecimal priceBrutto,
            DiscountType discountType,
            BigDecimal discountRate,
            BigDecimal discountSum,
            @Nullable BigDecimal taxRate,
            boolean isTaxIncluded) {}
}
