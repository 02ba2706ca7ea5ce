package dev.sdelka.testkit.sequence;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.product.ProductRow;
import dev.sdelka.product.ProductRowDraft;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One change that a unit of work makes. */
public sealed interface Change extends Operation {

    /** Stands for an id that the store gives. */
    long GIVEN = 0;

    /**
     * Makes changes in one unit.
     *
     * @param storage the store
     * @param changes the changes, in order
     */
    static void applyAll(Storage storage, List<? extends Operation> changes) {
        storage.write(writer -> {
            changes.forEach(change -> change.applyTo(writer));
            return changes.size();
        });
    }

    /**
     * Adds a deal under its own id.
     *
     * @param deal the deal
     * @return the change; answers whether the id was free
     */
    static Change addDeal(Deal deal) {
        return new AddDeal(deal);
    }

    /**
     * Adds a deal under an id that the store gives.
     *
     * @param deal the deal; its id does not matter
     * @return the change; answers the id
     */
    static Change addNextDeal(Deal deal) {
        return new AddNextDeal(deal);
    }

    /**
     * Puts a deal in the place of another.
     *
     * @param deal the deal
     * @return the change; answers whether there was one of this id
     */
    static Change updateDeal(Deal deal) {
        return new UpdateDeal(deal);
    }

    /**
     * Removes a deal.
     *
     * @param dealId above zero
     * @return the change; answers whether it was there
     */
    static Change removeDeal(long dealId) {
        return new RemoveDeal(dealId);
    }

    /**
     * Adds a row to the history of a deal, if the deal is there.
     *
     * @param dealId above zero
     * @return the change; answers the row
     */
    static Change addStageChange(long dealId) {
        return new AddStageChange(dealId, GIVEN);
    }

    /**
     * Adds a row that has an id already to the history of a deal, if the deal is there.
     *
     * @param dealId above zero
     * @param id of the row, above zero
     * @return the change; answers whether the id was free
     */
    static Change restoreStageChange(long dealId, long id) {
        return new AddStageChange(dealId, id);
    }

    /**
     * Replaces the product rows of a deal, if the deal is there.
     *
     * @param dealId above zero
     * @param number how many rows it has then, 0 or more
     * @return the change; answers the rows
     */
    static Change replaceProductRows(long dealId, int number) {
        return new ReplaceProductRows(dealId, number, GIVEN);
    }

    /**
     * Replaces the product rows of a deal by rows that have ids already, if the deal is there.
     *
     * @param dealId above zero
     * @param number how many rows it has then, 0 or more
     * @param firstId the id of the first row, above zero; the others follow it
     * @return the change; answers whether no other deal has a row of these ids
     */
    static Change restoreProductRows(long dealId, int number, long firstId) {
        return new ReplaceProductRows(dealId, number, firstId);
    }

    /** Takes an id for a file, and does nothing with it. */
    static Change takeFileId() {
        return new TakeFileId();
    }

    /**
     * Adds a binding.
     *
     * @param binding the binding
     * @return the change; answers whether it is new
     */
    static Change addBinding(OrderBinding binding) {
        return new AddBinding(binding);
    }

    /**
     * Removes a binding.
     *
     * @param binding the binding
     * @return the change; answers whether it was there
     */
    static Change removeBinding(OrderBinding binding) {
        return new RemoveBinding(binding);
    }

    /**
     * Registers an order.
     *
     * @param orderId above zero
     * @return the change; answers whether it is new
     */
    static Change addOrder(long orderId) {
        return new AddOrder(orderId);
    }

    /**
     * Replaces the reference data.
     *
     * @param isTypical by {@link ReferenceDataSets#typical}, else by the defaults
     * @return the change
     */
    static Change replaceReferenceData(boolean isTypical) {
        return new ReplaceReferenceData(isTypical);
    }

    /** See {@link Change#addDeal}. */
    record AddDeal(Deal deal) implements Change {
        @Override
        public Object applyTo(StorageWriter writer) {
            return writer.addDeal(deal);
        }

        @Override
        public List<Long> ids() {
            return List.of(deal.id());
        }

        @Override
        public String toString() {
            return JavaCode.call("addDeal", deal);
        }
    }

    /** See {@link Change#addNextDeal}. */
    record AddNextDeal(Deal deal) implements Change {
        @Override
        public Object applyTo(StorageWriter writer) {
            long id = writer.nextDealId();
            writer.addDeal(deal.toBuilder().number(DealField.ID, id).build());
            return id;
        }

        @Override
        public String toString() {
            return JavaCode.call("addNextDeal", deal);
        }
    }

    /** See {@link Change#updateDeal}. */
    record UpdateDeal(Deal deal) implements Change {
        @Override
        public Object applyTo(StorageWriter writer) {
            return writer.updateDeal(deal);
        }

        @Override
        public List<Long> ids() {
            return List.of(deal.id());
        }

        @Override
        public String toString() {
            return JavaCode.call("updateDeal", deal);
        }
    }

    /** See {@link Change#removeDeal}. */
    record RemoveDeal(long dealId) implements Change {
        @Override
        public Object applyTo(StorageWriter writer) {
            return writer.removeDeal(dealId);
        }

        @Override
        public String toString() {
            return JavaCode.call("removeDeal", dealId);
        }
    }

    /** See {@link Change#addStageChange}. */
    record AddStageChange(long dealId, long id) implements Change {
        @Override
        public Object applyTo(StorageWriter writer) {
            Deal deal = writer.deal(dealId);
            if (deal == null) {
                return List.of();
            }
            StageChange change = StageChange.created(id == GIVEN ? writer.nextStageChangeId() : id, deal);
            return List.of(change, writer.addStageChange(change));
        }

        @Override
        public String toString() {
            return id == GIVEN
                    ? JavaCode.call("addStageChange", dealId)
                    : JavaCode.call("restoreStageChange", dealId, id);
        }
    }

    /** See {@link Change#replaceProductRows}. */
    record ReplaceProductRows(long dealId, int number, long firstId) implements Change {
        @Override
        public Object applyTo(StorageWriter writer) {
            if (writer.deal(dealId) == null) {
                return List.of();
            }
            List<ProductRow> rows = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                NewProductRow row = NewProductRow.builder()
                        .name("Товар " + i)
                        .price(new BigDecimal(i + ".5"))
                        .sort(number - i)
                        .build();
                long id = firstId == GIVEN ? writer.nextProductRowId() : firstId + i;
                rows.add(ProductRowDraft.of(row, i).complete(id, dealId));
            }
            return List.of(rows, writer.replaceProductRows(dealId, rows));
        }

        @Override
        public String toString() {
            return firstId == GIVEN
                    ? JavaCode.call("replaceProductRows", dealId, number)
                    : JavaCode.call("restoreProductRows", dealId, number, firstId);
        }
    }

    /** See {@link Change#takeFileId}. */
    record TakeFileId() implements Change {
        @Override
        public Object applyTo(StorageWriter writer) {
            return writer.nextFileId();
        }

        @Override
        public String toString() {
            return JavaCode.call("takeFileId");
        }
    }

    /** See {@link Change#addBinding}. */
    record AddBinding(OrderBinding binding) implements Change {
        @Override
        public Object applyTo(StorageWriter writer) {
            return writer.addBinding(binding);
        }

        @Override
        public String toString() {
            return JavaCode.call("addBinding", binding);
        }
    }

    /** See {@link Change#removeBinding}. */
    record RemoveBinding(OrderBinding binding) implements Change {
        @Override
        public Object applyTo(StorageWriter writer) {
            return writer.removeBinding(binding);
        }

        @Override
        public String toString() {
            return JavaCode.call("removeBinding", binding);
        }
    }

    /** See {@link Change#addOrder}. */
    record AddOrder(long orderId) implements Change {
        @Override
        public Object applyTo(StorageWriter writer) {
            return writer.addOrder(orderId);
        }

        @Override
        public List<Long> ids() {
            return List.of(orderId);
        }

        @Override
        public String toString() {
            return JavaCode.call("addOrder", orderId);
        }
    }

    /** See {@link Change#replaceReferenceData}. */
    record ReplaceReferenceData(boolean isTypical) implements Change {
        @Override
        public Object applyTo(StorageWriter writer) {
            writer.replaceReferenceData(isTypical ? ReferenceDataSets.typical() : ReferenceData.defaults());
            return writer.referenceData();
        }

        @Override
        public String toString() {
            return JavaCode.call("replaceReferenceData", isTypical);
        }
    }
}
