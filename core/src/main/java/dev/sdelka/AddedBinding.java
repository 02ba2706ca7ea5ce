package dev.sdelka;

import dev.sdelka.order.OrderBinding;
import java.util.List;

/**
 * What the adding of a binding did.
 *
 * @param binding the binding that was added
 * @param replaced the bindings of the same order that gave way to it; empty under {@link BindingPolicy#MANY_OWNERS}
 */
public record AddedBinding(OrderBinding binding, List<OrderBinding> replaced) {

    /** Keeps an unmodifiable copy of the list. */
    public AddedBinding {
        replaced = List.copyOf(replaced);
    }
}
