package dev.sdelka.testkit.arbitrary;

import dev.sdelka.field.ValueKind;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.product.ProductRowField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Product rows to be put. */
public final class NewProductRows {

    private static final int MAX_FIELDS = 6;
    private static final int MAX_TEXT = 255;
    private static final int MAX_PERCENT = 99;
    private static final int SCALE = 4;
    private static final long MAX_TEN_THOUSANDTHS = 99_999_999_0000L;

    private NewProductRows() {}

    /**
     * Rows as a careless caller gives them: right values, wrong values, some missing, some that are none.
     *
     * @return any fields
     */
    public static Arbitrary<NewProductRow> any() {
        List<String> names = new ArrayList<>(List.of("", "price", "NO_SUCH_FIELD"));
        Arrays.stream(ProductRowField.values()).map(Enum::name).forEach(names::add);
        Arbitrary<Map<String, @Nullable Object>> garbage = Selections.fields(names, RawValues.any(), MAX_FIELDS);
        Arbitrary<NewProductRow> spoiled = Combinators.combine(valid(), garbage).as((row, wrong) -> {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>(row.fields());
            fields.putAll(wrong);
            return new NewProductRow(fields);
        });
        return Arbitraries.frequencyOf(
                Tuple.of(1, garbage.map(NewProductRow::new)), Tuple.of(1, spoiled), Tuple.of(3, valid()));
    }

    /**
     * Rows in order, with any discount and tax.
     *
     * @return from no field to all of them; sums of a deal's rows fit into an amount
     */
    public static Arbitrary<NewProductRow> valid() {
        List<Arbitrary<Map<String, Object>>> groups = new ArrayList<>();
        for (ProductRowField field : ProductRowField.values()) {
            switch (field) {
                case DISCOUNT_TYPE_ID, DISCOUNT_RATE, DISCOUNT_SUM -> {}
                case TAX_RATE -> groups.add(one(field, percents().map(rate -> rate)));
                case QUANTITY -> groups.add(one(field, decimals(0).map(quantity -> quantity)));
                case PRODUCT_ID -> groups.add(one(field, Ids.any().map(id -> id)));
                case MEASURE_CODE, SORT -> groups.add(one(field, Ids.small().map(number -> number)));
                default ->
                    groups.add(one(
                            field,
                            field.kind() == ValueKind.DECIMAL
                                    ? decimals(-MAX_TEN_THOUSANDTHS).map(price -> price)
                                    : TypedValues.of(field.kind(), MAX_TEXT)));
            }
        }
        groups.add(discounts());
        Arbitrary<NewProductRow> random = Selections.some(groups).map(NewProductRows::row);
        Arbitrary<NewProductRow> full =
                Selections.all(groups.stream().map(Edges::smallest).toList()).map(NewProductRows::row);
        return Edges.beside(random, Arbitraries.just(new NewProductRow(Map.of())), full);
    }

    private static Arbitrary<Map<String, Object>> one(ProductRowField field, Arbitrary<Object> values) {
        return values.map(value -> Map.of(field.name(), value));
    }

    /** In percent or as a sum, and what goes with it. */
    private static Arbitrary<Map<String, Object>> discounts() {
        return Arbitraries.oneOf(
                percents().map(rate -> Map.of("DISCOUNT_TYPE_ID", 2, "DISCOUNT_RATE", rate)),
                percents().map(rate -> Map.of("DISCOUNT_RATE", rate)),
                decimals(0).map(sum -> Map.of("DISCOUNT_TYPE_ID", 1, "DISCOUNT_SUM", sum)));
    }

    private static Arbitrary<BigDecimal> percents() {
        return Arbitraries.integers().between(0, MAX_PERCENT).map(BigDecimal::valueOf);
    }

    private static Arbitrary<BigDecimal> decimals(long least) {
        return Arbitraries.longs().between(least, MAX_TEN_THOUSANDTHS).map(number -> BigDecimal.valueOf(number, SCALE));
    }

    private static NewProductRow row(List<Map<String, Object>> groups) {
        Map<String, Object> fields = new LinkedHashMap<>();
        groups.forEach(fields::putAll);
        return new NewProductRow(fields);
    }
}
