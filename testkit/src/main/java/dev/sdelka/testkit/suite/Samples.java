package dev.sdelka.testkit.suite;

import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealDraft;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.Strictness;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;

/** Simple values for tests that need any. */
final class Samples {

    static final Actor ACTOR = Actor.user(1);

    private Samples() {}

    /** A deal with nothing but defaults. */
    static Deal deal(long id) {
        return DealDraft.of(
                        NewDeal.builder().build(),
                        ReferenceDataSets.typical(),
                        ZoneOffset.UTC,
                        Strictness.STRICT,
                        user -> true)
                .complete(id, Samples::noFile, ACTOR, Instant.EPOCH);
    }

    private static long noFile() {
        throw new IllegalStateException("these deals have no files");
    }

    /** Deals with the ids 1 to n. */
    static List<Change> deals(int number) {
        return LongStream.rangeClosed(1, number)
                .<Change>mapToObj(id -> new Change.AddDeal(deal(id)))
                .toList();
    }

    /** One change of each kind that puts something into a store. */
    static List<Change> oneOfEach() {
        return List.of(
                new Change.AddDeal(deal(1)),
                new Change.AddBinding(OrderBinding.toDeal(1, 1)),
                new Change.AddOrder(1),
                new Change.ReplaceReferenceData(ReferenceDataSets.typical()));
    }
}
