package dev.sdelka.event;

import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import java.time.Instant;
import java.util.List;

/** Something that was stored. Each call of a service tells what it did, in the order in which it did it. */
public sealed interface CrmEvent {

    /** Who did it. */
    Actor actor();

    /** When, by the portal's clock. */
    Instant time();

    /**
     * A deal was added.
     *
     * @param actor who added it
     * @param time when
     * @param deal the deal
     */
    record DealAdded(Actor actor, Instant time, Deal deal) implements CrmEvent {}

    /**
     * A deal was changed, but not moved to another stage.
     *
     * @param actor who changed it
     * @param time when
     * @param before the deal as it was
     * @param after the deal as it is
     */
    record DealUpdated(Actor actor, Instant time, Deal before, Deal after) implements CrmEvent {}

    /**
     * A deal was moved to another stage, and perhaps changed otherwise, too.
     *
     * @param actor who moved it
     * @param time when
     * @param before the deal as it was
     * @param after the deal as it is
     */
    record DealMoved(Actor actor, Instant time, Deal before, Deal after) implements CrmEvent {}

    /**
     * A deal was deleted, with its contacts, product rows and history. Its bindings went before it, each by an event of its own.
     *
     * @param actor who deleted it
     * @param time when
     * @param before the deal as it was
     */
    record DealDeleted(Actor actor, Instant time, Deal before) implements CrmEvent {}

    /**
     * The product rows of a deal were replaced. A change of its amount follows as an event of its own.
     *
     * @param actor who replaced them
     * @param time when
     * @param dealId the deal
     * @param before the rows as they were
     * @param after the rows as they are
     */
    record ProductRowsReplaced(Actor actor, Instant time, long dealId, List<ProductRow> before, List<ProductRow> after)
            implements CrmEvent {
        /** Keeps unmodifiable copies of the lists. */
        public ProductRowsReplaced {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * An order was bound.
     *
     * @param actor who bound it
     * @param time when
     * @param binding the binding
     */
    record BindingAdded(Actor actor, Instant time, OrderBinding binding) implements CrmEvent {}

    /**
     * An order was bound to another owner than before.
     *
     * @param actor who bound it
     * @param time when
     * @param before the bindings that gave way, at least one
     * @param after the binding
     */
    record BindingReplaced(Actor actor, Instant time, List<OrderBinding> before, OrderBinding after)
            implements CrmEvent {
        /** Keeps an unmodifiable copy of the list. */
        public BindingReplaced {
            before = List.copyOf(before);
        }
    }

    /**
     * A binding was removed.
     *
     * @param actor who removed it, or its owner
     * @param time when
     * @param binding the binding
     */
    record BindingRemoved(Actor actor, Instant time, OrderBinding binding) implements CrmEvent {}
}
