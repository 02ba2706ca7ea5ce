package dev.sdelka.reliability.workload;

import dev.sdelka.product.NewProductRow;
import dev.sdelka.product.ProductRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A product row.
 *
 * @param name what people see, a name that is never used again
 * @param price of one unit
 * @param quantity how many units
 */
record RowState(String name, BigDecimal price, BigDecimal quantity) {

    private static final int MOST_ROWS = 4;
    private static final BigDecimal QUANTITY = BigDecimal.valueOf(2);

    /** The rows that a number gives a deal. */
    static List<RowState> of(long number) {
        return LongStream.rangeClosed(1, 1 + number % MOST_ROWS)
                .mapToObj(i -> new RowState("row " + number + "." + i, BigDecimal.valueOf(number + i), QUANTITY))
                .toList();
    }

    static RowState read(ProductRow row) {
        return new RowState(
                row.item().name(), plain(row.prices().price()), plain(row.item().quantity()));
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    NewProductRow toNewRow() {
        return NewProductRow.builder()
                .name(name)
                .price(price)
                .quantity(quantity)
                .build();
    }

    BigDecimal sum() {
        return price.multiply(quantity);
    }

    @Override
    public String toString() {
        return name + " " + price.toPlainString() + " × " + quantity.toPlainString();
    }
}
