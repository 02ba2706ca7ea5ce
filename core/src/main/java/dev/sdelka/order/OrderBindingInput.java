package dev.sdelka.order;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a binding as a caller gave them, not checked yet. Names that are no fields are ignored.
 *
 * @param fields values by wire name; unmodifiable, values may be null
 */
public record OrderBindingInput(Map<String, @Nullable Object> fields) {

    /** Keeps an unmodifiable copy of the fields. */
    public OrderBindingInput {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * The input that names a binding.
     *
     * @param binding the binding
     * @return its fields
     */
    public static OrderBindingInput of(OrderBinding binding) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (OrderBindingField field : OrderBindingField.values()) {
            fields.put(field.wireName(), binding.value(field));
        }
        return new OrderBindingInput(fields);
    }
}
