package dev.sdelka.testkit.arbitrary;

import dev.sdelka.order.OrderBindingField;
import dev.sdelka.query.SortOrder;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Keys of an order. */
public final class SortOrders {

    private SortOrders() {}

    /**
     * Keys of an order of bindings.
     *
     * @return each field in both directions
     */
    public static Arbitrary<SortOrder> any() {
        return by(Arrays.stream(OrderBindingField.values())
                .map(OrderBindingField::wireName)
                .toList());
    }

    /**
     * Keys of an order of whatever has the fields.
     *
     * @param fields wire names, at least one
     * @return each field in both directions
     */
    public static Arbitrary<SortOrder> by(List<String> fields) {
        return Combinators.combine(Arbitraries.of(fields), Arbitraries.of(SortOrder.Direction.values()))
                .as(SortOrder::new);
    }
}
