package dev.sdelka.product;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ValueReader;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.Violations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product row that was read and checked and waits for its id. Prices are rounded to four decimals, rates to two, half up. Immutable.
 *
 * @param item what is sold
 * @param prices what one unit costs
 */
public record ProductRowDraft(ProductRow.Item item, ProductRow.Prices prices) {

    private static final long NO_PRODUCT = 0;
    private static final int PIECES = 796;
    private static final String PIECES_NAME = "шт";

    /**
     * Reads a row.
     *
     * @param row the row as a caller gives it
     * @param index how many rows stand before it
     * @return the draft
     * @throws CrmException {@code PRODUCT_ROW_INVALID} with all violations; {@code PRODUCT_DISCOUNT_RATE_REQUIRED}, {@code
     *     PRODUCT_DISCOUNT_SUM_REQUIRED}, {@code PRODUCT_FULL_DISCOUNT_SUM_REQUIRED}
     */
    public static ProductRowDraft of(NewProductRow row, int index) {
        Map<ProductRowField, Object> values = read(row, index);
        long productId = number(values, ProductRowField.PRODUCT_ID, NO_PRODUCT);
        boolean isOfCatalogue = productId != NO_PRODUCT; // there is none, so that every product comes in pieces
        ProductRow.Item item = new ProductRow.Item(
                productId,
                text(values, ProductRowField.PRODUCT_NAME, ""),
                RowPrices.price(decimal(values, ProductRowField.QUANTITY, BigDecimal.ONE)),
                (int) number(values, ProductRowField.MEASURE_CODE, isOfCatalogue ? PIECES : 0),
                text(values, ProductRowField.MEASURE_NAME, isOfCatalogue ? PIECES_NAME : ""),
                (int) number(values, ProductRowField.SORT, 0));
        return new ProductRowDraft(item, prices(values));
    }

    /**
     * The row as it is to be stored. A row with neither product nor name is called by its id.
     *
     * @param id its id
     * @param dealId its deal
     * @return the row
     */
    public ProductRow complete(long id, long dealId) {
        boolean isNameless = item.productId() == NO_PRODUCT && item.name().isEmpty();
        return new ProductRow(id, dealId, isNameless ? item.withName("[" + id + "]") : item, prices);
    }

    private static Map<ProductRowField, Object> read(NewProductRow row, int index) {
        ValueReader reader = new ValueReader(ZoneOffset.UTC);
        Violations violations = new Violations();
        Map<ProductRowField, Object> values = new EnumMap<>(ProductRowField.class);
        for (ProductRowField field : ProductRowField.values()) {
            String path = "rows[" + index + "][" + field + "]";
            Object value = reader.read(field.kind(), path, row.fields().get(field.name()), violations);
            if (value != null) {
                ProductRowLimits.check(field, value, path, violations);
                values.put(field, value);
            }
        }
        List<Violation> found = violations.toList();
        if (!found.isEmpty()) {
            String title = titleOf(found.get(0).field());
            throw CrmException.of(ErrorCode.PRODUCT_ROW_INVALID, Map.of("title", title), found);
        }
        return values;
    }

    private static String titleOf(String path) {
        String name = path.substring(path.lastIndexOf('[') + 1, path.length() - 1);
        return ProductRowField.valueOf(name).title();
    }

    private static ProductRow.Prices prices(Map<ProductRowField, Object> values) {
        Long typeNumber = (Long) values.get(ProductRowField.DISCOUNT_TYPE_ID);
        DiscountType type = typeNumber == null
                ? DiscountType.PERCENTAGE
                : DiscountType.ofNumber(typeNumber).orElseThrow();
        BigDecimal rate = (BigDecimal) values.get(ProductRowField.DISCOUNT_RATE);
        BigDecimal sum = (BigDecimal) values.get(ProductRowField.DISCOUNT_SUM);
        requireDiscount(typeNumber == null ? null : type, rate, sum);
        RowPrices prices = new RowPrices(values);
        return type == DiscountType.MONETARY
                ? prices.afterSum(sum == null ? BigDecimal.ZERO : sum)
                : prices.afterRate(rate == null ? BigDecimal.ZERO : rate.setScale(2, RoundingMode.HALF_UP), sum);
    }

    private static void requireDiscount(
            @Nullable DiscountType given, @Nullable BigDecimal rate, @Nullable BigDecimal sum) {
        if (given == DiscountType.MONETARY && sum == null) {
            throw CrmException.of(ErrorCode.PRODUCT_DISCOUNT_SUM_REQUIRED);
        } else if (given == DiscountType.PERCENTAGE && rate == null) {
            throw CrmException.of(ErrorCode.PRODUCT_DISCOUNT_RATE_REQUIRED);
        } else if (given != DiscountType.MONETARY
                && rate != null
                && rate.setScale(2, RoundingMode.HALF_UP).compareTo(RowPrices.HUNDRED) == 0
                && sum == null) {
            throw CrmException.of(ErrorCode.PRODUCT_FULL_DISCOUNT_SUM_REQUIRED);
        }
    }

    private static long number(Map<ProductRowField, Object> values, ProductRowField field, long otherwise) {
        return (Long) values.getOrDefault(field, otherwise);
    }

    private static String text(Map<ProductRowField, Object> values, ProductRowField field, String otherwise) {
        return (String) values.getOrDefault(field, otherwise);
    }

    private static BigDecimal decimal(
            Map<ProductRowField, Object> values, ProductRowField field, BigDecimal otherwise) {
        return (BigDecimal) values.getOrDefault(field, otherwise);
    }
}
