package dev.sdelka.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.validation.Violation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: crm.deal.productrows.set. */
class ProductRowDraftTest {

    @Test
    void aRowOfNothingIsOnePieceOfNoPriceNamedByItsId() {
        ProductRow row = complete(Map.of());
        assertThat(row.item()).isEqualTo(new ProductRow.Item(0, "[7]", new BigDecimal("1.0000"), 0, "", 0));
        BigDecimal zero = new BigDecimal("0.0000");
        assertThat(row.prices())
                .isEqualTo(new ProductRow.Prices(
                        zero, zero, zero, zero, DiscountType.PERCENTAGE, BigDecimal.ZERO, zero, null, false));
        assertThat(row.id()).isEqualTo(7);
        assertThat(row.dealId()).isEqualTo(410);
    }

    @Test
    void productsOfACatalogueComeInPiecesAndNeedNoName() {
        assertThat(complete(Map.of("PRODUCT_ID", 5)).item())
                .isEqualTo(new ProductRow.Item(5, "", new BigDecimal("1.0000"), 796, "шт", 0));
        assertThat(complete(Map.of("PRODUCT_NAME", "Стул")).item().name()).isEqualTo("Стул");
        Map<String, Object> all = Map.of(
                "PRODUCT_ID",
                5,
                "PRODUCT_NAME",
                "Стул",
                "QUANTITY",
                "2.00005",
                "MEASURE_CODE",
                163,
                "MEASURE_NAME",
                "г",
                "SORT",
                10);
        assertThat(complete(all).item())
                .isEqualTo(new ProductRow.Item(5, "Стул", new BigDecimal("2.0001"), 163, "г", 10));
    }

    @ParameterizedTest(name = "{0} with {1} % tax: {2} without, {3} before a discount of {4} %, {5} with tax")
    @CsvSource({
        "120, 20, 100.0000, 200.0000, 50, 240.0000",
        "100, , 100.0000, 125.0000, 20, 125.0000",
        "100, 0, 100.0000, 100.0000, , 100.0000",
        "10, 3, 9.7087, 9.7087, 0, 10.0000",
        "-120, 20, -100.0000, -200.0000, 50, -240.0000"
    })
    void pricesFollowFromThePriceTheTaxAndThePercents(
            BigDecimal price,
            BigDecimal tax,
            BigDecimal exclusive,
            BigDecimal netto,
            BigDecimal rate,
            BigDecimal brutto) {
        Map<String, Object> given = new HashMap<>(Map.of("PRICE", price));
        given.put("TAX_RATE", tax);
        given.put("DISCOUNT_RATE", rate);
        ProductRow.Prices prices = complete(given).prices();
        assertThat(prices.price()).isEqualTo(price.setScale(4));
        assertThat(prices.priceExclusive()).isEqualTo(exclusive);
        assertThat(prices.priceNetto()).isEqualTo(netto);
        assertThat(prices.priceBrutto()).isEqualTo(brutto);
        assertThat(prices.discountType()).isEqualTo(DiscountType.PERCENTAGE);
        assertThat(prices.discountSum()).isEqualTo(netto.subtract(exclusive));
        assertThat(prices.discountRate()).isEqualByComparingTo(Objects.requireNonNullElse(rate, BigDecimal.ZERO));
        assertThat(prices.taxRate()).isEqualTo(tax == null ? null : tax.setScale(2));
    }

    @Test
    void percentsFollowFromADiscountOfASum() {
        ProductRow.Prices prices = complete(NewProductRow.builder()
                        .price(new BigDecimal("75"))
                        .discountSum(new BigDecimal("25"))
                        .build())
                .prices();
        assertThat(prices.discountType()).isEqualTo(DiscountType.MONETARY);
        assertThat(prices.priceNetto()).isEqualTo(new BigDecimal("100.0000"));
        assertThat(prices.discountRate()).isEqualTo(new BigDecimal("25.00"));
        assertThat(prices.discountSum()).isEqualTo(new BigDecimal("25.0000"));
        ProductRow.Prices free =
                complete(Map.of("DISCOUNT_TYPE_ID", 1, "DISCOUNT_SUM", 0)).prices();
        assertThat(free.discountRate()).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void whatIsGivenStandsAndTheRestFollowsFromIt() {
        ProductRow.Prices prices = complete(Map.of(
                        "PRICE",
                        100,
                        "PRICE_EXCLUSIVE",
                        90,
                        "PRICE_NETTO",
                        110,
                        "PRICE_BRUTTO",
                        130,
                        "TAX_INCLUDED",
                        "Y"))
                .prices();
        assertThat(List.of(prices.priceExclusive(), prices.priceNetto(), prices.priceBrutto(), prices.discountSum()))
                .containsExactly(
                        new BigDecimal("90.0000"),
                        new BigDecimal("110.0000"),
                        new BigDecimal("130.0000"),
                        new BigDecimal("20.0000"));
        assertThat(prices.isTaxIncluded()).isTrue();
    }

    @Test
    void aDiscountHasWhatItsTypeSays() {
        assertThat(refusal(Map.of("DISCOUNT_TYPE_ID", 1)).errorCode())
                .isEqualTo(ErrorCode.PRODUCT_DISCOUNT_SUM_REQUIRED);
        assertThat(refusal(Map.of("DISCOUNT_TYPE_ID", 1, "DISCOUNT_RATE", 5)).errorCode())
                .isEqualTo(ErrorCode.PRODUCT_DISCOUNT_SUM_REQUIRED);
        assertThat(refusal(Map.of("DISCOUNT_TYPE_ID", 2)).errorCode())
                .isEqualTo(ErrorCode.PRODUCT_DISCOUNT_RATE_REQUIRED);
        assertThat(refusal(Map.of("DISCOUNT_TYPE_ID", 2, "DISCOUNT_SUM", 5)).errorCode())
                .isEqualTo(ErrorCode.PRODUCT_DISCOUNT_RATE_REQUIRED);
        for (Object whole : List.of(100, "99.995")) {
            assertThat(refusal(Map.of("DISCOUNT_RATE", whole)).errorCode())
                    .isEqualTo(ErrorCode.PRODUCT_FULL_DISCOUNT_SUM_REQUIRED);
        }
        assertThat(complete(Map.of("DISCOUNT_TYPE_ID", 1, "DISCOUNT_RATE", 100, "DISCOUNT_SUM", 5))
                        .prices()
                        .discountType())
                .isEqualTo(DiscountType.MONETARY);
    }

    @Test
    void aWholeDiscountIsTakenFromItsSum() {
        ProductRow.Prices prices = complete(Map.of("DISCOUNT_RATE", 100, "DISCOUNT_SUM", 30, "TAX_RATE", 10))
                .prices();
        assertThat(prices.priceNetto()).isEqualTo(new BigDecimal("30.0000"));
        assertThat(prices.priceBrutto()).isEqualTo(new BigDecimal("33.0000"));
        assertThat(prices.discountSum()).isEqualTo(new BigDecimal("30.0000"));
    }

    @Test
    void allThatIsWrongIsToldTheFirstByItsTitle() {
        CrmException refusal = catchThrowableOfType(
                CrmException.class,
                () -> ProductRowDraft.of(new NewProductRow(Map.of("QUANTITY", -1, "PRICE", "much")), 3));
        assertThat(refusal.errorCode()).isEqualTo(ErrorCode.PRODUCT_ROW_INVALID);
        assertThat(refusal).hasMessage("Неверное значение поля «Цена»");
        assertThat(refusal.violations())
                .extracting(Violation::field)
                .containsExactly("rows[3][PRICE]", "rows[3][QUANTITY]");
    }

    private static ProductRow complete(Map<String, Object> fields) {
        return complete(new NewProductRow(fields));
    }

    private static ProductRow complete(NewProductRow row) {
        return ProductRowDraft.of(row, 0).complete(7, 410);
    }

    private static CrmException refusal(Map<String, Object> fields) {
        return catchThrowableOfType(CrmException.class, () -> complete(fields));
    }
}
