package dev.sdelka.product;

import dev.sdelka.field.InputFields;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product row to be put, as a caller gives it: some fields, not checked yet. The price is that of one unit after the discount and with the tax.
 *
 * @param fields values by wire name; unmodifiable, values may be null
 */
public record NewProductRow(Map<String, @Nullable Object> fields) {

    /** Keeps an unmodifiable copy of the fields. */
    public NewProductRow {
        fields = InputFields.copy(fields);
    }

    /**
     * Starts with no field given.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NewProductRow}. Nothing is checked here. Not thread-safe. */
    public static final class Builder {

        private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

        private Builder() {}

        /** What people see. */
        public Builder name(String name) {
            return field(ProductRowField.PRODUCT_NAME, name);
        }

        /** The product in a catalogue. */
        public Builder productId(long productId) {
            return field(ProductRowField.PRODUCT_ID, productId);
        }

        /** What one unit costs, after the discount and with the tax. */
        public Builder price(BigDecimal price) {
            return field(ProductRowField.PRICE, price);
        }

        /** How many units. */
        public Builder quantity(BigDecimal quantity) {
            return field(ProductRowField.QUANTITY, quantity);
        }

        /** A discount in percent. */
        public Builder discountRate(BigDecimal rate) {
            field(ProductRowField.DISCOUNT_TYPE_ID, DiscountType.PERCENTAGE.number());
            return field(ProductRowField.DISCOUNT_RATE, rate);
        }

        /** A discount as a sum for one unit, without the tax. */
        public Builder discountSum(BigDecimal sum) {
            field(ProductRowField.DISCOUNT_TYPE_ID, DiscountType.MONETARY.number());
            return field(ProductRowField.DISCOUNT_SUM, sum);
        }

        /** The tax in percent. */
        public Builder taxRate(BigDecimal rate) {
            return field(ProductRowField.TAX_RATE, rate);
        }

        /** Where the row stands. */
        public Builder sort(int sort) {
            return field(ProductRowField.SORT, sort);
        }

        /** Any field, with a value as JSON would hold it. */
        public Builder field(ProductRowField field, @Nullable Object value) {
            fields.put(field.name(), value);
            return this;
        }

        /**
         * The row to be put.
         *
         * @return an immutable value; the builder can be used on
         */
        public NewProductRow build() {
            return new NewProductRow(fields);
        }
    }
}
