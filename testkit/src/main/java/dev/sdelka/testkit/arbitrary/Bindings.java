package dev.sdelka.testkit.arbitrary;

import dev.sdelka.field.ValueKind;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.order.OrderBindingInput;
import dev.sdelka.order.OwnerType;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Bindings of orders, and the fields by which callers name them. */
public final class Bindings {

    private Bindings() {}

    /**
     * Bindings.
     *
     * @return ids are mostly of a small pool, so that bindings meet
     */
    public static Arbitrary<OrderBinding> any() {
        return Combinators.combine(Ids.mostlyFew(), Arbitraries.of(OwnerType.values()), Ids.mostlyFew())
                .as(OrderBinding::new)
                .withoutEdgeCases();
    }

    /**
     * The forms in which a caller can name a binding.
     *
     * @param binding the binding
     * @return fields that are read as the binding
     */
    public static Arbitrary<OrderBindingInput> spellings(OrderBinding binding) {
        return Combinators.combine(
                        Spellings.of(ValueKind.ID, binding.orderId()),
                        Spellings.of(ValueKind.ID, (long) binding.ownerType().id()),
                        Spellings.of(ValueKind.ID, binding.ownerId()))
                .as(Bindings::input);
    }

    /**
     * Fields as a careless caller gives them: right ones, wrong ones, some missing, some that are none.
     *
     * @return any fields
     */
    public static Arbitrary<OrderBindingInput> inputs() {
        Arbitrary<String> names = Arbitraries.of("orderId", "ownerId", "ownerTypeId", "orderid", "id", "");
        Arbitrary<OrderBindingInput> garbage =
                Arbitraries.maps(names, RawValues.any()).ofMaxSize(6).map(OrderBindingInput::new);
        Arbitrary<OrderBindingInput> oneWrong = Combinators.combine(
                        any(), Arbitraries.of(OrderBindingField.values()), RawValues.any())
                .as(Bindings::withOneField);
        return Arbitraries.frequencyOf(
                        Tuple.of(1, garbage), Tuple.of(2, oneWrong), Tuple.of(1, any().flatMap(Bindings::spellings)))
                .withoutEdgeCases();
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
