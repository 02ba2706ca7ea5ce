package dev.sdelka.bulk;

import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that a portal holds, to be loaded by a {@link BulkLoader} or given by a {@link BulkExport}. All are immutable. */
public sealed interface PortalRecord {

    /**
     * What deals point to and are described by. An empty store takes it as it is; to others it adds what they have not.
     *
     * @param referenceData the reference data
     */
    record Directory(ReferenceData referenceData) implements PortalRecord {}

    /**
     * An order of the register.
     *
     * @param orderId above zero
     */
    record KnownOrder(long orderId) implements PortalRecord {

        /** Refuses an id that is not above zero. */
        public KnownOrder {
            if (orderId <= 0) {
                throw new IllegalArgumentException("the id of an order is above zero, not " + orderId);
            }
        }
    }

    /**
     * A deal as it was, under its id, with what belongs to it.
     *
     * @param deal the deal; what its fields point to is not asked, for a portal may have dropped it since
     * @param productRows its product rows, those with the id 0 to be given one; null if nothing is known of them: then it has none
     * @param stageHistory the history of its stages, rows with the id 0 to be given one; null if nothing is known of it: then it is that it was added
     * @param comparedFields the wire names of the fields by which a deal that is there already is taken for the same; null for the whole deal
     */
    record StoredDeal(
            Deal deal,
            @Nullable List<ProductRow> productRows,
            @Nullable List<StageChange> stageHistory,
            @Nullable Set<String> comparedFields)
            implements PortalRecord {

        /**
         * Keeps unmodifiable copies.
         *
         * @throws IllegalArgumentException if a row is of another deal
         */
        public StoredDeal {
            productRows = productRows == null ? null : List.copyOf(productRows);
            stageHistory = stageHistory == null ? null : List.copyOf(stageHistory);
            comparedFields = comparedFields == null ? null : Set.copyOf(comparedFields);
            for (ProductRow row : productRows == null ? List.<ProductRow>of() : productRows) {
                requireOwn(row.dealId(), deal);
            }
            for (StageChange change : stageHistory == null ? List.<StageChange>of() : stageHistory) {
                requireOwn(change.dealId(), deal);
            }
        }

        private static void requireOwn(long dealId, Deal deal) {
            if (dealId != deal.id()) {
                throw new IllegalArgumentException("a part of deal " + dealId + " with deal " + deal.id());
            }
        }

        /**
         * A deal of which nothing else is known.
         *
         * @param deal the deal
         * @return the record
         */
        public static StoredDeal of(Deal deal) {
            return new StoredDeal(deal, null, null, null);
        }

        /** Whether a stored deal is this one, as far as it is compared. */
        boolean isSame(Deal stored) {
            return comparedFields == null
                    ? deal.equals(stored)
                    : comparedFields.stream().allMatch(name -> Objects.equals(deal.value(name), stored.value(name)));
        }
    }

    /**
     * A deal that is new, to be given an id: read, checked and completed as {@code crm.deal.add} does, strictly. Whether users exist is not asked.
     *
     * @param newDeal the deal
     * @param actor who adds it
     */
    record AddedDeal(NewDeal newDeal, Actor actor) implements PortalRecord {}

    /**
     * A binding.
     *
     * @param binding the triple
     */
    record Binding(OrderBinding binding) implements PortalRecord {}
}
