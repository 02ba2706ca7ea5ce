package dev.sdelka;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ValueReader;
import dev.sdelka.product.ProductRow;
import dev.sdelka.product.RowAmounts;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The amount and the tax that product rows give their deal. */
final class DealAmounts {

    private static final BigDecimal MOST = BigDecimal.TEN.pow(ValueReader.MAX_MONEY_INTEGER_DIGITS);

    private DealAmounts() {}

    /**
     * The deal with the amounts of rows; none give zeros.
     *
     * @throws CrmException {@code PRODUCT_ROW_INVALID} if an amount is too large
     */
    static Deal put(List<ProductRow> rows, Deal deal) {
        RowAmounts amounts = RowAmounts.of(rows);
        requireMoney(DealField.OPPORTUNITY, amounts.opportunity());
        requireMoney(DealField.TAX_VALUE, amounts.taxValue());
        return deal.toBuilder()
                .value(DealField.OPPORTUNITY, amounts.opportunity())
                .value(DealField.TAX_VALUE, amounts.taxValue())
                .build();
    }

    private static void requireMoney(DealField field, BigDecimal amount) {
        if (amount.abs().compareTo(MOST) >= 0) {
            Violation violation = new Violation(
                    ViolationCode.MONEY_TOO_LARGE,
                    field.name(),
                    Map.of("maxIntegerDigits", ValueReader.MAX_MONEY_INTEGER_DIGITS));
            throw CrmException.of(ErrorCode.PRODUCT_ROW_INVALID, Map.of("title", field.title()), List.of(violation));
        }
    }
}
