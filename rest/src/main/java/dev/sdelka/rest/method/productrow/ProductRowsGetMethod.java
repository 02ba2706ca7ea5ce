package dev.sdelka.rest.method.productrow;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.product.ProductRow;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.method.shared.DealParameter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code crm.deal.productrows.get}: answers the product rows of a deal. What belongs to stores and reserves is always empty. */
public final class ProductRowsGetMethod extends CrmMethod {

    static final Dialect DIALECT =
            Dialect.COMMON.with(ErrorCode.DEAL_ID_INVALID, "", "The parameter id is invalid or not defined");

    private static final String OWNER_DEAL = "D";
    private static final int CENTS = 2;
    private static final int TYPE_PRODUCT = 1;

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public ProductRowsGetMethod(Crm crm) {
        super(
                crm,
                "crm.deal.productrows.get",
                DIALECT,
                ErrorCode.DEAL_ID_INVALID,
                ErrorCode.DEAL_NOT_FOUND,
                ErrorCode.DEAL_ACCESS_DENIED);
    }

    @Override
    public RestResult call(RestCall call) {
        List<ProductRow> rows = crm.productRows().get(call.actor(), DealParameter.id(call));
        return RestResult.of(rows.stream().map(ProductRowsGetMethod::write).toList());
    }

    private static Map<String, @Nullable Object> write(ProductRow row) {
        ProductRow.Item item = row.item();
        ProductRow.Prices prices = row.prices();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("ID", String.valueOf(row.id()));
        fields.put("OWNER_ID", String.valueOf(row.dealId()));
        fields.put("OWNER_TYPE", OWNER_DEAL);
        fields.put("PRODUCT_ID", item.productId());
        fields.put("PRODUCT_NAME", item.name());
        fields.put("ORIGINAL_PRODUCT_NAME", item.name());
        fields.put("PRODUCT_DESCRIPTION", null);
        fields.put("PRICE", number(prices.price()));
        fields.put("PRICE_EXCLUSIVE", number(prices.priceExclusive()));
        fields.put("PRICE_NETTO", number(prices.priceNetto()));
        fields.put("PRICE_BRUTTO", number(prices.priceBrutto()));
        fields.put(
                "PRICE_ACCOUNT",
                prices.price().setScale(CENTS, RoundingMode.HALF_UP).toPlainString());
        fields.put("QUANTITY", number(item.quantity()));
        fields.put("DISCOUNT_TYPE_ID", prices.discountType().number());
        fields.put("DISCOUNT_RATE", number(prices.discountRate()));
        fields.put("DISCOUNT_SUM", number(prices.discountSum()));
        BigDecimal taxRate = prices.taxRate();
        fields.put("TAX_RATE", taxRate == null ? null : number(taxRate));
        fields.put("TAX_INCLUDED", prices.isTaxIncluded() ? "Y" : "N");
        fields.put("CUSTOMIZED", "Y");
        fields.put("MEASURE_CODE", item.measureCode());
        fields.put("MEASURE_NAME", item.measureName());
        fields.put("SORT", item.sort());
        fields.put("XML_ID", "");
        fields.put("TYPE", TYPE_PRODUCT);
        fields.put("STORE_ID", 0);
        fields.put("RESERVE_ID", 0);
        fields.put("DATE_RESERVE_END", "");
        fields.put("RESERVE_QUANTITY", 0);
        return fields;
    }

    /** Without zeros at the end, as the portal's language writes numbers. */
    private static BigDecimal number(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
