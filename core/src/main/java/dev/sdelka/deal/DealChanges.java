package dev.sdelka.deal;

import dev.sdelka.field.InputFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be changed in a deal, as a caller gives it: the fields that get another value, not checked yet. {@link DealRules}
 * checks it without any store, such as before a call of {@code crm.deal.update} of the portal; {@code Deals.update} makes them.
 *
 * @param fields values by wire name; unmodifiable, null and the empty text make a field empty
 */
public record DealChanges(Map<String, @Nullable Object> fields) {

    /** Keeps an unmodifiable copy of the fields. */
    public DealChanges {
        fields = InputFields.copy(fields);
    }

    /**
     * Starts with nothing changed.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DealChanges}. Not thread-safe. */
    public static final class Builder extends DealInputBuilder<Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * The changes.
         *
         * @return an immutable value; the builder can be used on
         */
        public DealChanges build() {
            return new DealChanges(fields);
        }
    }
}
