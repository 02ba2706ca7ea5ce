package dev.sdelka.product;

import dev.sdelka.field.ValueReader;
import dev.sdelka.validation.TextLength;
import dev.sdelka.validation.ViolationCode;
import dev.sdelka.validation.Violations;
import java.math.BigDecimal;
import java.util.Map;

/** What the fields of a product row may be. */
final class ProductRowLimits {

    private static final int MAX_NAME = 255;

    /** Above it is a slip of the pen: no tax is ten times the price. */
    private static final BigDecimal MAX_TAX_RATE = BigDecimal.valueOf(1_000);

    private static final BigDecimal MOST = BigDecimal.TEN.pow(ValueReader.MAX_MONEY_INTEGER_DIGITS);

    private ProductRowLimits() {}

    static void check(ProductRowField field, Object value, String path, Violations violations) {
        if (value instanceof String text) {
            check(text, path, violations);
        } else if (value instanceof Long number) {
            long min = field == ProductRowField.DISCOUNT_TYPE_ID ? DiscountType.MONETARY.number() : 0;
            require(number >= min && number <= max(field), min, max(field), path, violations);
        } else if (value instanceof BigDecimal decimal) {
            check(field, decimal, path, violations);
        }
    }

    private static void check(String text, String path, Violations violations) {
        if (TextLength.isAbove(text, MAX_NAME)) {
            violations.add(ViolationCode.TOO_LONG, path, Map.of("max", MAX_NAME, "length", TextLength.of(text)));
        }
    }

    private static void check(ProductRowField field, BigDecimal decimal, String path, Violations violations) {
        BigDecimal most = most(field);
        if (decimal.abs().compareTo(MOST) >= 0) {
            int digits = ValueReader.MAX_MONEY_INTEGER_DIGITS;
            violations.add(ViolationCode.MONEY_TOO_LARGE, path, Map.of("maxIntegerDigits", digits));
        } else if (!field.isPrice()) {
            boolean isInRange = decimal.signum() >= 0 && decimal.compareTo(most) <= 0;
            require(isInRange, 0, most.toPlainString(), path, violations);
        }
    }

    private static void require(boolean isInRange, Object min, Object max, String path, Violations violations) {
        if (!isInRange) {
            violations.add(ViolationCode.OUT_OF_RANGE, path, Map.of("min", min, "max", max));
        }
    }

    private static long max(ProductRowField field) {
        return switch (field) {
            case PRODUCT_ID -> Long.MAX_VALUE;
            case DISCOUNT_TYPE_ID -> DiscountType.PERCENTAGE.number();
            default -> Integer.MAX_VALUE;
        };
    }

    private static BigDecimal most(ProductRowField field) {
        return switch (field) {
            case DISCOUNT_RATE -> RowPrices.HUNDRED;
            case TAX_RATE -> MAX_TAX_RATE;
            default -> MOST;
        };
    }
}
