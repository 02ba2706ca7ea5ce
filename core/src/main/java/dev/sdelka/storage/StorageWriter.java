package dev.sdelka.storage;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import java.util.List;

/** One state of a store, and the changes of a unit of work to it, which it sees itself. */
public interface StorageWriter extends StorageReader {

    /**
     * An id for a deal to be added, see rule [ID-1].
     *
     * @return above zero; another one at each call of a unit
     * @throws StorageException of the kind {@code FULL} after 2<sup>63</sup>−1
     */
    long nextDealId();

    /**
     * Adds a deal.
     *
     * @param deal the deal under its id, given by {@link #nextDealId} or, when restoring, by the deal's former store
     * @return false, and nothing is changed, if the store has a deal of this id
     */
    boolean addDeal(Deal deal);

    /**
     * Puts a deal in the place of the one with its id.
     *
     * @param deal the deal as it is to be
     * @return false, and nothing is changed, if there is no deal of this id
     */
    boolean updateDeal(Deal deal);

    /**
     * Removes a deal and all that belongs to it: its contacts, product rows and history of stages, and the bindings of which it
     * is the owner.
     *
     * @param id above zero
     * @return false, and nothing is changed, if there is no deal of this id
     */
    boolean removeDeal(long id);

    /**
     * An id for a change of stage, see rule [ID-1].
     *
     * @return above zero; another one at each call of a unit
     */
    long nextStageChangeId();

    /**
     * Adds a row to the history of stages.
     *
     * @param change of a deal that is there, under an id given by {@link #nextStageChangeId} or, when restoring, by the deal's former store
     * @return false, and nothing is changed, if the history has a row of this id
     */
    boolean addStageChange(StageChange change);

    /**
     * An id for a product row, see rule [ID-1].
     *
     * @return above zero; another one at each call of a unit
     */
    long nextProductRowId();

    /**
     * An id for a file in a user field, see rule [ID-1]: greater than those of all files that deals of the store ever had.
     *
     * @return above zero; another one at each call of a unit
     */
    long nextFileId();

    /**
     * Puts product rows in the place of all that a deal has.
     *
     * @param dealId a deal that is there
     * @param rows rows of this deal, each under an id of its own, given by {@link #nextProductRowId} or, when restoring, by the deal's former store
     * @return false, and nothing is changed, if another deal has a row of one of these ids
     */
    boolean replaceProductRows(long dealId, List<ProductRow> rows);

    /**
     * Adds a binding.
     *
     * @param binding the binding
     * @return false, and nothing is changed, if the very same triple is there
     */
    boolean addBinding(OrderBinding binding);

    /**
     * Removes a binding.
     *
     * @param binding the binding
     * @return false, and nothing is changed, if it is not there
     */
    boolean removeBinding(OrderBinding binding);

    /**
     * Puts an order into the register of known ones.
     *
     * @param orderId above zero
     * @return false, and nothing is changed, if it is there
     */
    boolean addOrder(long orderId);

    /**
     * Replaces the reference data.
     *
     * @param referenceData the new ones
     */
    void replaceReferenceData(ReferenceData referenceData);
}
