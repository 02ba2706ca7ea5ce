package dev.sdelka.rest.method.orderentity;

import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.order.OrderBindingInput;
import dev.sdelka.rest.call.RestCall;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a binding on the wire. */
final class OrderEntityFields {

    private OrderEntityFields() {}

    /** Without {@code fields}, or with something else in its place, all three are missing. */
    static OrderBindingInput input(RestCall call) {
        return new OrderBindingInput(call.parameters().object("fields").orElse(Map.of()));
    }

    static Map<String, Object> write(OrderBinding binding, List<OrderBindingField> fields) {
        Map<String, Object> result = new LinkedHashMap<>();
        fields.forEach(field -> result.put(field.wireName(), binding.value(field)));
        return result;
    }

    static Optional<OrderBindingField> find(Object name) {
        return Arrays.stream(OrderBindingField.values())
                .filter(field -> field.wireName().equals(name))
                .findFirst();
    }
}
