package dev.sdelka.testkit.arbitrary;

import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What listeners of a host hear. */
public final class CrmEvents {

    private static final int MAX_LIST = 3;

    private CrmEvents() {}

    /**
     * Events of every kind.
     *
     * @return each about values that may be together: what a deal was and is has one id, what is replaced is of one order
     */
    public static Arbitrary<CrmEvent> any() {
        return Edges.ends(CrmEvents::of);
    }

    private static Arbitrary<CrmEvent> of(Edges.Part part) {
        Arbitrary<Actor> actors = part.of(Actors.any());
        Arbitrary<Instant> times = part.of(Instants.any());
        Arbitrary<Deal> deals = part.of(Deals.any());
        Arbitrary<List<ProductRow>> rows = part.of(ProductRows.any().list().ofMaxSize(MAX_LIST));
        Arbitrary<OrderBinding> bindings = part.of(OrderBindings.any());
        Arbitrary<List<OrderBinding>> several =
                part.of(OrderBindings.any().list().ofMinSize(1).ofMaxSize(MAX_LIST));
        return Arbitraries.oneOf(
                Combinators.combine(actors, times, bindings).as(CrmEvent.BindingAdded::new),
                Combinators.combine(actors, times, bindings, several).as(CrmEvents::replaced),
                Combinators.combine(actors, times, bindings).as(CrmEvent.BindingRemoved::new),
                Combinators.combine(actors, times, deals).as(CrmEvent.DealAdded::new),
                Combinators.combine(actors, times, deals, deals)
                        .as((actor, time, before, after) ->
                                new CrmEvent.DealUpdated(actor, time, before, sameDeal(before, after))),
                Combinators.combine(actors, times, deals, deals)
                        .as((actor, time, before, after) ->
                                new CrmEvent.DealMoved(actor, time, before, sameDeal(before, after))),
                Combinators.combine(actors, times, deals).as(CrmEvent.DealDeleted::new),
                Combinators.combine(actors, times, part.of(Ids.any()), rows, rows)
                        .as(CrmEvent.ProductRowsReplaced::new));
    }

    private static Deal sameDeal(Deal before, Deal after) {
        return after.toBuilder().number(DealField.ID, before.id()).build();
    }

    private static CrmEvent replaced(Actor actor, Instant time, OrderBinding after, List<OrderBinding> before) {
        return new CrmEvent.BindingReplaced(
                actor,
                time,
                before.stream()
                        .map(binding -> new OrderBinding(after.orderId(), binding.ownerType(), binding.ownerId()))
                        .toList(),
                after);
    }
}
