package dev.sdelka.testkit.arbitrary;

import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OwnerType;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Bindings of orders. */
public final class OrderBindings {

    private OrderBindings() {}

    /**
     * Bindings.
     *
     * @return ids are mostly of a small pool, so that bindings meet
     */
    public static Arbitrary<OrderBinding> any() {
        return Edges.ends(part -> Combinators.combine(
                        part.of(Ids.mostlyFew()), part.of(Arbitraries.of(OwnerType.values())), part.of(Ids.mostlyFew()))
                .as(OrderBinding::new));
    }
}
