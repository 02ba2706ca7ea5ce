package dev.sdelka.product;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The prices of a row. Those that are not given follow from the final one: the tax is taken out of it, and then the discount is put back. Those that are given are taken as they are,
 * and what follows goes on from them.
 */
final class RowPrices {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int PRICE_SCALE = 4;
    private static final int RATE_SCALE = 2;

    private final Map<ProductRowField, Object> given;
    private final BigDecimal price;
    private final BigDecimal priceExclusive;
    private final @Nullable BigDecimal taxRate;
    private final boolean isTaxIncluded;

    RowPrices(Map<ProductRowField, Object> given) {
        this.given = given;
        BigDecimal rate = (BigDecimal) given.get(ProductRowField.TAX_RATE);
        taxRate = rate == null ? null : rate.setScale(RATE_SCALE, RoundingMode.HALF_UP);
        isTaxIncluded = Boolean.TRUE.equals(given.get(ProductRowField.TAX_INCLUDED));
        price = given(ProductRowField.PRICE, BigDecimal.ZERO);
        priceExclusive = given(ProductRowField.PRICE_EXCLUSIVE, divided(price, HUNDRED.add(taxOrZero())));
    }

    /** A price, or a quantity, with four decimals. */
    static BigDecimal price(BigDecimal value) {
        return value.setScale(PRICE_SCALE, RoundingMode.HALF_UP);
    }

    /** The rate follows from the sum: its part of the price before the discount. */
    ProductRow.Prices afterSum(BigDecimal sum) {
        BigDecimal discount = price(sum);
        BigDecimal netto = given(ProductRowField.PRICE_NETTO, priceExclusive.add(discount));
        BigDecimal rate = netto.signum() == 0
                ? BigDecimal.ZERO.setScale(RATE_SCALE)
                : discount.multiply(HUNDRED).divide(netto, RATE_SCALE, RoundingMode.HALF_UP);
        return prices(DiscountType.MONETARY, netto, rate, discount);
    }

    /** The sum follows from the rate, unless nothing is left of the price: then it has to be given. */
    ProductRow.Prices afterRate(BigDecimal rate, @Nullable BigDecimal sum) {
        BigDecimal left = HUNDRED.subtract(rate);
        BigDecimal before = left.signum() == 0
                ? priceExclusive.add(price(sum == null ? BigDecimal.ZERO : sum))
                : divided(priceExclusive, left);
        BigDecimal netto = given(ProductRowField.PRICE_NETTO, before);
        return prices(DiscountType.PERCENTAGE, netto, rate, netto.subtract(priceExclusive));
    }

    private ProductRow.Prices prices(DiscountType type, BigDecimal netto, BigDecimal rate, BigDecimal sum) {
        BigDecimal taxed = netto.multiply(HUNDRED.add(taxOrZero())).divide(HUNDRED);
        BigDecimal brutto = given(ProductRowField.PRICE_BRUTTO, taxed);
        return new ProductRow.Prices(price, priceExclusive, netto, brutto, type, rate, sum, taxRate, isTaxIncluded);
    }

    private BigDecimal given(ProductRowField field, BigDecimal otherwise) {
        return price((BigDecimal) given.getOrDefault(field, otherwise));
    }

    private BigDecimal taxOrZero() {
        return taxRate == null ? BigDecimal.ZERO : taxRate;
    }

    private static BigDecimal divided(BigDecimal value, BigDecimal percent) {
        return value.multiply(HUNDRED).divide(percent, PRICE_SCALE, RoundingMode.HALF_UP);
    }
}
