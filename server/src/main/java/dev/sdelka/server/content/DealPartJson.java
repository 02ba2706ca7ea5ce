package dev.sdelka.server.content;

import dev.sdelka.deal.StageChange;
import dev.sdelka.deal.StageChangeField;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.product.DiscountType;
import dev.sdelka.product.ProductRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Product rows and changes of stages, as the portal shows them. */
final class DealPartJson {

    private static final int PRICE_SCALE = 4;
    private static final int RATE_SCALE = 2;

    private DealPartJson() {}

    static Map<String, @Nullable Object> write(ProductRow row) {
        ProductRow.Item item = row.item();
        ProductRow.Prices prices = row.prices();
        BigDecimal taxRate = prices.taxRate();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("ID", row.id());
        fields.put("PRODUCT_ID", item.productId());
        fields.put("PRODUCT_NAME", item.name());
        fields.put("PRICE", prices.price());
        fields.put("PRICE_EXCLUSIVE", prices.priceExclusive());
        fields.put("PRICE_NETTO", prices.priceNetto());
        fields.put("PRICE_BRUTTO", prices.priceBrutto());
        fields.put("QUANTITY", item.quantity());
        fields.put("DISCOUNT_TYPE_ID", prices.discountType().number());
        fields.put("DISCOUNT_RATE", prices.discountRate());
        fields.put("DISCOUNT_SUM", prices.discountSum());
        fields.put("TAX_RATE", taxRate);
        fields.put("TAX_INCLUDED", DirectoryJson.flag(prices.isTaxIncluded()));
        fields.put("MEASURE_CODE", item.measureCode());
        fields.put("MEASURE_NAME", item.measureName());
        fields.put("SORT", item.sort());
        return fields;
    }

    static ProductRow readRow(Fields row, long dealId) {
        int discountType = row.number("DISCOUNT_TYPE_ID", DiscountType.PERCENTAGE.number());
        return new ProductRow(
                row.idOrZero("ID"),
                dealId,
                new ProductRow.Item(
                        row.idOrZero("PRODUCT_ID"),
                        row.text("PRODUCT_NAME", ""),
                        row.decimal("QUANTITY", PRICE_SCALE),
                        row.number("MEASURE_CODE", 0),
                        row.text("MEASURE_NAME", ""),
                        row.number("SORT", 0)),
                new ProductRow.Prices(
                        row.decimal("PRICE", PRICE_SCALE),
                        row.decimal("PRICE_EXCLUSIVE", PRICE_SCALE),
                        row.decimal("PRICE_NETTO", PRICE_SCALE),
                        row.decimal("PRICE_BRUTTO", PRICE_SCALE),
                        DiscountType.ofNumber(discountType)
                                .orElseThrow(() -> row.wrong("DISCOUNT_TYPE_ID", "must be 1 or 2")),
                        row.decimalUpTo("DISCOUNT_RATE", RATE_SCALE),
                        row.decimal("DISCOUNT_SUM", PRICE_SCALE),
                        row.isEmpty("TAX_RATE") ? null : row.decimal("TAX_RATE", RATE_SCALE),
                        row.flag("TAX_INCLUDED", false)));
    }

    static Map<String, @Nullable Object> write(StageChange change) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (StageChangeField field : StageChangeField.values()) {
            if (field != StageChangeField.OWNER_ID) {
                Object value = change.value(field);
                fields.put(field.name(), value instanceof Instant ? value.toString() : value);
            }
        }
        return fields;
    }

    static StageChange readChange(Fields change, long dealId) {
        int type = change.number(StageChangeField.TYPE_ID.name(), 0);
        return new StageChange(
                change.idOrZero(StageChangeField.ID.name()),
                StageChange.Type.ofNumber(type),
                dealId,
                change.instant(StageChangeField.CREATED_TIME.name()),
                change.number(StageChangeField.CATEGORY_ID.name(), 0),
                StageSemantics.ofCode(change.text(StageChangeField.STAGE_SEMANTIC_ID.name())),
                change.text(StageChangeField.STAGE_ID.name()));
    }
}
