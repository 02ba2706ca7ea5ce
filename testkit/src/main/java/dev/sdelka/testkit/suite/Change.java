package dev.sdelka.testkit.suite;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.product.ProductRowDraft;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageWriter;
import java.math.BigDecimal;
import java.util.List;

/** One change that a unit of work makes. */
sealed interface Change {

    void applyTo(StorageWriter writer);

    /** The ids of deals and orders that it may bring. */
    default List<Long> ids() {
        return List.of();
    }

    /** Makes all of the changes in one unit. */
    static void applyAll(Storage storage, List<Change> changes) {
        storage.write(writer -> {
            changes.forEach(change -> change.applyTo(writer));
            return changes.size();
        });
    }

    /** Adds a deal, with a row of history and a product row. */
    record AddDeal(Deal deal) implements Change {
        @Override
        public void applyTo(StorageWriter writer) {
            if (writer.addDeal(deal)) {
                writer.addStageChange(StageChange.created(writer.nextStageChangeId(), deal));
                NewProductRow row =
                        NewProductRow.builder().price(BigDecimal.TEN).build();
                writer.replaceProductRows(
                        deal.id(), List.of(ProductRowDraft.of(row, 0).complete(writer.nextProductRowId(), deal.id())));
            }
        }

        @Override
        public List<Long> ids() {
            return List.of(deal.id());
        }
    }

    /** Adds a binding. */
    record AddBinding(OrderBinding binding) implements Change {
        @Override
        public void applyTo(StorageWriter writer) {
            writer.addBinding(binding);
        }
    }

    /** Removes a binding. */
    record RemoveBinding(OrderBinding binding) implements Change {
        @Override
        public void applyTo(StorageWriter writer) {
            writer.removeBinding(binding);
        }
    }

    /** Registers an order. */
    record AddOrder(long orderId) implements Change {
        @Override
        public void applyTo(StorageWriter writer) {
            writer.addOrder(orderId);
        }

        @Override
        public List<Long> ids() {
            return List.of(orderId);
        }
    }

    /** Replaces the reference data. */
    record ReplaceReferenceData(ReferenceData referenceData) implements Change {
        @Override
        public void applyTo(StorageWriter writer) {
            writer.replaceReferenceData(referenceData);
        }
    }
}
