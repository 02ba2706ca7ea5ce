package dev.sdelka.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import dev.sdelka.validation.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductRowLimitsTest {

    private static final String MOST_MONEY = "9999999999999999.9999";

    @ParameterizedTest(name = "{0} is a whole number from {1} to {2}")
    @CsvSource({
        "PRODUCT_ID, 0, 9223372036854775807",
        "DISCOUNT_TYPE_ID, 1, 2",
        "MEASURE_CODE, 0, 2147483647",
        "SORT, 0, 2147483647"
    })
    void wholeNumbersHaveARange(ProductRowField field, long min, long max) {
        assertThat(check(field, min)).isEmpty();
        assertThat(check(field, max)).isEmpty();
        Map<String, Object> range = Map.of("min", min, "max", max);
        assertThat(check(field, min - 1)).containsExactly(outOfRange(range));
        if (max < Long.MAX_VALUE) {
            assertThat(check(field, max + 1)).containsExactly(outOfRange(range));
        }
    }

    @ParameterizedTest(name = "{0} is a number from 0 to {1}")
    @CsvSource({"DISCOUNT_RATE, 100", "TAX_RATE, 1000"})
    void ratesHaveARange(ProductRowField field, BigDecimal max) {
        BigDecimal little = new BigDecimal("0.0001");
        assertThat(check(field, BigDecimal.ZERO)).isEmpty();
        assertThat(check(field, max)).isEmpty();
        Map<String, Object> range = Map.of("min", 0, "max", max.toPlainString());
        assertThat(check(field, little.negate())).containsExactly(outOfRange(range));
        assertThat(check(field, max.add(little))).containsExactly(outOfRange(range));
    }

    @Test
    void amountsHaveSixteenDigitsBeforeThePointAndPricesAloneMayBeNegative() {
        List<ProductRowField> prices = List.of(
                ProductRowField.PRICE,
                ProductRowField.PRICE_EXCLUSIVE,
                ProductRowField.PRICE_NETTO,
                ProductRowField.PRICE_BRUTTO);
        List<ProductRowField> others = List.of(ProductRowField.QUANTITY, ProductRowField.DISCOUNT_SUM);
        BigDecimal most = new BigDecimal(MOST_MONEY);
        Violation tooLarge = new Violation(ViolationCode.MONEY_TOO_LARGE, "x", Map.of("maxIntegerDigits", 16));
        for (ProductRowField field : prices) {
            assertThat(check(field, most)).isEmpty();
            assertThat(check(field, most.negate())).isEmpty();
            assertThat(check(field, BigDecimal.TEN.pow(16))).containsExactly(tooLarge);
            assertThat(check(field, BigDecimal.TEN.pow(16).negate())).containsExactly(tooLarge);
        }
        for (ProductRowField field : others) {
            assertThat(check(field, most)).isEmpty();
            assertThat(check(field, BigDecimal.ZERO)).isEmpty();
            assertThat(check(field, BigDecimal.TEN.pow(16))).containsExactly(tooLarge);
            assertThat(check(field, BigDecimal.ONE.negate()))
                    .extracting(Violation::code)
                    .containsExactly(ViolationCode.OUT_OF_RANGE);
        }
    }

    @Test
    void namesHaveAtMost255Characters() {
        assertThat(check(ProductRowField.PRODUCT_NAME, "🎉".repeat(255))).isEmpty();
        assertThat(check(ProductRowField.PRODUCT_NAME, "🎉".repeat(256)))
                .containsExactly(new Violation(ViolationCode.TOO_LONG, "x", Map.of("max", 255, "length", 256)));
    }

    @Test
    void typesOfDiscountsAreKnownByTheirNumbers() {
        assertThat(DiscountType.ofNumber(1)).contains(DiscountType.MONETARY);
        assertThat(DiscountType.ofNumber(2)).contains(DiscountType.PERCENTAGE);
        assertThat(DiscountType.ofNumber(3)).isEmpty();
    }

    private static Violation outOfRange(Map<String, Object> range) {
        return new Violation(ViolationCode.OUT_OF_RANGE, "x", range);
    }

    private static List<Violation> check(ProductRowField field, Object value) {
        Violations violations = new Violations();
        ProductRowLimits.check(field, value, "x", violations);
        return violations.toList();
    }
}
