package dev.sdelka.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowAmountsTest {

    @Test
    void noRowsAmountToNothing() {
        assertThat(RowAmounts.of(List.of())).isEqualTo(amounts("0.00", "0.00"));
    }

    @Test
    void eachRowIsRoundedBeforeTheyAreAdded() {
        assertThat(RowAmounts.of(List.of(row(1, "0.005", 1, null), row(2, "0.005", 1, null))))
                .isEqualTo(amounts("0.02", "0.00"));
        assertThat(RowAmounts.of(List.of(row(1, "0.005", 2, null)))).isEqualTo(amounts("0.01", "0.00"));
    }

    @Test
    void theTaxIsInThePrice() {
        assertThat(RowAmounts.of(List.of(row(1, "120", 2, "20"), row(2, "10", 1, "0"), row(3, "10.30", 1, "3"))))
                .isEqualTo(amounts("260.30", "40.30"));
    }

    @Test
    void rowsStandByTheirSortThenById() {
        assertThat(List.of(sorted(9, 1), sorted(1, 2), sorted(2, 2))).isSortedAccordingTo(ProductRow.ORDER);
        assertThat(ProductRow.ORDER.compare(sorted(2, 2), sorted(1, 2))).isPositive();
    }

    private static RowAmounts amounts(String opportunity, String taxValue) {
        return new RowAmounts(new BigDecimal(opportunity), new BigDecimal(taxValue));
    }

    private static ProductRow row(long id, String price, int quantity, String taxRate) {
        NewProductRow.Builder row =
                NewProductRow.builder().price(new BigDecimal(price)).quantity(BigDecimal.valueOf(quantity));
        if (taxRate != null) {
            row.taxRate(new BigDecimal(taxRate));
        }
        return ProductRowDraft.of(row.build(), 0).complete(id, 1);
    }

    private static ProductRow sorted(long id, int sort) {
        return ProductRowDraft.of(new NewProductRow(Map.of("SORT", sort)), 0).complete(id, 1);
    }
}
