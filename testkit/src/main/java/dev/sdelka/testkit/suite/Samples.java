package dev.sdelka.testkit.suite;

import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.product.ProductRow;
import dev.sdelka.product.ProductRowDraft;
import dev.sdelka.testkit.sequence.Change;
import dev.sdelka.testkit.sequence.Operation;
import java.util.List;
import java.util.stream.LongStream;

/** Simple values for tests that need any. */
final class Samples {

    static final Actor ACTOR = Actor.user(1);

    private Samples() {}

    /** A deal with nothing but defaults. */
    static Deal deal(long id) {
        return Operation.deal(id).build();
    }

    /** A product row with nothing but defaults. */
    static ProductRow productRow(long id, long dealId) {
        return ProductRowDraft.of(NewProductRow.builder().build(), 0).complete(id, dealId);
    }

    /** Deals with the ids 1 to n. */
    static List<Change> deals(int number) {
        return LongStream.rangeClosed(1, number)
                .mapToObj(id -> Change.addDeal(deal(id)))
                .toList();
    }

    /** One change of each kind that puts something into a store. */
    static List<Change> oneOfEach() {
        return List.of(
                Change.addDeal(deal(1)),
                Change.addBinding(OrderBinding.toDeal(1, 1)),
                Change.addOrder(1),
                Change.replaceReferenceData(true));
    }
}
