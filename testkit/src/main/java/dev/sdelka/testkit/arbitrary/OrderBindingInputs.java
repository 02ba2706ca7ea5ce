package dev.sdelka.testkit.arbitrary;

import dev.sdelka.field.ValueKind;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.order.OrderBindingInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** The fields by which callers name bindings of orders. */
public final class OrderBindingInputs {

    private OrderBindingInputs() {}

    /**
     * Fields as a careless caller gives them: right ones, wrong ones, some missing, some that are none.
     *
     * @return any fields
     */
    public static Arbitrary<OrderBindingInput> any() {
        List<String> names = List.of("orderId", "ownerId", "ownerTypeId", "orderid", "id", "");
        Arbitrary<OrderBindingInput> garbage =
                Selections.fields(names, RawValues.any(), names.size()).map(OrderBindingInput::new);
        Arbitrary<OrderBindingInput> oneWrong = Combinators.combine(
                        OrderBindings.any(), Arbitraries.of(OrderBindingField.values()), RawValues.any())
                .as(OrderBindingInputs::withOneField);
        Arbitrary<OrderBindingInput> inputs = Arbitraries.frequencyOf(
                Tuple.of(1, garbage),
                Tuple.of(2, oneWrong),
                Tuple.of(1, OrderBindings.any().flatMap(OrderBindingInputs::of)));
        return Edges.beside(
                inputs,
                Arbitraries.just(new OrderBindingInput(Map.of())),
                OrderBindings.any().map(OrderBindingInput::of));
    }

    /**
     * The forms in which a caller can name a binding.
     *
     * @param binding the binding
     * @return fields that are read as the binding
     */
    public static Arbitrary<OrderBindingInput> of(OrderBinding binding) {
        return Combinators.combine(
                        Spellings.of(ValueKind.ID, binding.orderId()),
                        Spellings.of(ValueKind.ID, (long) binding.ownerType().id()),
                        Spellings.of(ValueKind.ID, binding.ownerId()))
                .as(OrderBindingInputs::input);
    }

    private static OrderBindingInput input(Object orderId, Object ownerTypeId, Object ownerId) {
        return new OrderBindingInput(Map.of("orderId", orderId, "ownerTypeId", ownerTypeId, "ownerId", ownerId));
    }

    private static OrderBindingInput withOneField(OrderBinding binding, OrderBindingField field, @Nullable Object raw) {
        Map<String, @Nullable Object> fields =
                new LinkedHashMap<>(OrderBindingInput.of(binding).fields());
        fields.put(field.wireName(), raw);
        return new OrderBindingInput(fields);
    }
}
