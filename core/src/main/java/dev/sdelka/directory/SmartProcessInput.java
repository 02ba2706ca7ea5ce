package dev.sdelka.directory;

import dev.sdelka.field.InputFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A smart process, or changes of one, as {@code crm.type.add} and {@code .update} take them: not checked yet.
 *
 * @param fields values by wire name; unmodifiable
 */
public record SmartProcessInput(Map<String, @Nullable Object> fields) {

    /** Keeps an unmodifiable copy of the fields. */
    public SmartProcessInput {
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

    /** Builds a {@link SmartProcessInput}. Not thread-safe. */
    public static final class Builder {

        private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

        private Builder() {}

        /**
         * What people see.
         *
         * @param title up to 255 characters
         * @return this
         */
        public Builder title(String title) {
            fields.put(SmartProcessInputReader.TITLE, title);
            return this;
        }

        /**
         * The number, which cannot be changed later.
         *
         * @param entityTypeId from 128 to 192, or an even number from 1030 on; by default the next one that is free
         * @return this
         */
        public Builder entityTypeId(int entityTypeId) {
            fields.put(SmartProcessInputReader.NUMBER, entityTypeId);
            return this;
        }

        /**
         * Whether something is switched on.
         *
         * @param option what
         * @param isOn whether it is
         * @return this
         */
        public Builder option(SmartProcessOption option, boolean isOn) {
            fields.put(option.wireName(), isOn);
            return this;
        }

        /**
         * Makes the items possible parents of deals, and of nothing else.
         *
         * @return this
         */
        public Builder parentOfDeals() {
            Map<String, Object> deals = Map.of(
                    SmartProcessInputReader.NUMBER,
                    SmartProcessRelation.DEAL,
                    SmartProcessInputReader.CHILDREN_LIST,
                    true);
            fields.put(
                    SmartProcessInputReader.RELATIONS,
                    Map.of(
                            SmartProcessInputReader.PARENTS,
                            List.of(),
                            SmartProcessInputReader.CHILDREN,
                            List.of(deals)));
            return this;
        }

        /**
         * What was given.
         *
         * @return an immutable value; the builder can be used on
         */
        public SmartProcessInput build() {
            return new SmartProcessInput(fields);
        }
    }
}
