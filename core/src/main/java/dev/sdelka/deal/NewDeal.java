package dev.sdelka.deal;

import dev.sdelka.field.InputFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deal to be added, as a caller gives it: some fields, not checked yet. What is not given gets the defaults that the
 * reference of {@code crm.deal.add} lists. {@link DealRules} checks it without any store.
 *
 * @param fields values by wire name; unmodifiable, values may be null
 */
public record NewDeal(Map<String, @Nullable Object> fields) {

    /** Keeps an unmodifiable copy of the fields. */
    public NewDeal {
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

    /** Builds a {@link NewDeal}. Not thread-safe. */
    public static final class Builder extends DealInputBuilder<Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * The category, which cannot be changed later.
         *
         * @param categoryId the value of {@code CATEGORY_ID}
         * @return this
         */
        public Builder categoryId(int categoryId) {
            return field(DealField.CATEGORY_ID.name(), categoryId);
        }

        /**
         * The deal to be added.
         *
         * @return an immutable value; the builder can be used on
         */
        public NewDeal build() {
            return new NewDeal(fields);
        }
    }
}
