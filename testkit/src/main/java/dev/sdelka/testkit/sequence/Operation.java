package dev.sdelka.testkit.sequence;

import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealBuilder;
import dev.sdelka.deal.DealDraft;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.Strictness;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** One thing that a unit of work does. Its text is the code that makes it. */
public sealed interface Operation permits Change, Question {

    /**
     * Does it.
     *
     * @param writer the unit of work
     * @return what the store answered; equal answers are equal values
     */
    Object applyTo(StorageWriter writer);

    /** The ids of deals and orders that it may bring; unmodifiable. */
    default List<Long> ids() {
        return List.of();
    }

    /**
     * A deal with nothing but defaults, to be made another.
     *
     * @param id above zero
     * @return a builder of it
     */
    static DealBuilder deal(long id) {
        Deal plain = DealDraft.of(
                        NewDeal.builder().build(),
                        ReferenceDataSets.typical(),
                        ZoneOffset.UTC,
                        Strictness.STRICT,
                        user -> true)
                .complete(id, Operation::noFile, Actor.user(1), Instant.EPOCH);
        return plain.toBuilder();
    }

    private static long noFile() {
        throw new IllegalStateException("these deals have no files");
    }
}
