package dev.sdelka;

import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.NewStatus;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.Status;
import dev.sdelka.directory.StatusChanges;
import dev.sdelka.directory.StatusEdits;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.query.Filter;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import java.util.List;

/** The entries of the lists that deals point to, stages above all: what {@code crm.status.*} does, in Java. Thread-safe. */
public final class Statuses {

    private final Storage storage;
    private final DealRights rights;
    private final Settings settings;

    Statuses(Storage storage, DealRights rights, Settings settings) {
        this.storage = storage;
        this.rights = rights;
        this.settings = settings;
    }

    /**
     * All entries of all lists.
     *
     * @param actor who wants to see them
     * @return by sort and id
     * @throws CrmException {@code DEAL_ACCESS_DENIED} if the actor may see no deal at all
     */
    public List<Status> list(Actor actor) {
        return visible(actor).statuses();
    }

    /**
     * The entries of a list.
     *
     * @param actor who wants to see them
     * @param listId such as {@code DEAL_STAGE}
     * @return by sort and id; empty if there is no such list
     * @throws CrmException {@code DEAL_ACCESS_DENIED} if the actor may see no deal at all
     */
    public List<Status> list(Actor actor, String listId) {
        return visible(actor).statuses(listId);
    }

    /**
     * A status.
     *
     * @param actor who wants to see it
     * @param id any number
     * @return the status
     * @throws CrmException {@code DEAL_ACCESS_DENIED} if the actor may see no deal at all; {@code STATUS_NOT_FOUND}
     */
    public Status get(Actor actor, long id) {
        return StatusEdits.require(visible(actor), id);
    }

    private ReferenceData visible(Actor actor) {
        rights.requireAny(actor, DealAction.READ);
        return storage.read(StorageReader::referenceData);
    }

    /**
     * Adds a status.
     *
     * @param actor who adds it
     * @param status the status
     * @return the status as it was stored
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code STATUS_LIST_UNKNOWN}, {@code STATUS_NAME_REQUIRED}, {@code
     *     STATUS_EXISTS}; {@code STATUS_STAGE_AFTER_SUCCESS}; {@code STATUS_INVALID} for a second stage of success, and whatever else is wrong
     */
    public Status add(Actor actor, NewStatus status) {
        ReferenceData after = settings.change(actor, (data, writer) -> StatusEdits.add(data, status));
        return StatusEdits.require(after, after.lastIds().status());
    }

    /**
     * Changes a status.
     *
     * @param actor who changes it
     * @param id the status
     * @param changes what is to become different
     * @return the status as it was stored
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code STATUS_NOT_FOUND}, {@code STATUS_INVALID}, {@code
     *     STATUS_STAGE_AFTER_SUCCESS}
     */
    public Status update(Actor actor, int id, StatusChanges changes) {
        return StatusEdits.require(settings.change(actor, (data, writer) -> StatusEdits.update(data, id, changes)), id);
    }

    /**
     * Removes a status.
     *
     * @param actor who removes it
     * @param id the status
     * @param isForced whether it may be a system one
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code STATUS_NOT_FOUND}, {@code STATUS_IS_SYSTEM}; {@code STATUS_IN_USE} if deals are
     *     in it; {@code STATUS_INVALID} if it is the last stage of its meaning, or the last entry of its list
     */
    public void remove(Actor actor, int id, boolean isForced) {
        settings.change(actor, (data, writer) -> {
            ReferenceData after = StatusEdits.remove(data, id, isForced);
            if (Settings.hasDeal(writer, isIn(data, StatusEdits.require(data, id)))) {
                throw CrmException.of(ErrorCode.STATUS_IN_USE);
            }
            return after;
        });
    }

    private static Filter isIn(ReferenceData data, Status status) {
        return switch (status.listId()) {
            case Status.DEAL_TYPE -> Filter.equal(DealField.TYPE_ID.name(), status.statusId());
            case Status.SOURCE -> Filter.equal(DealField.SOURCE_ID.name(), status.statusId());
            default ->
                StatusEdits.category(data, status.listId())
                        .map(category -> Filter.and(
                                Filter.equal(DealField.CATEGORY_ID.name(), (long) category.id()),
                                Filter.equal(DealField.STAGE_ID.name(), status.statusId())))
                        .orElse(Filter.none());
        };
    }
}
