package dev.sdelka;

import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.deal.StageChange;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Page;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import java.util.List;

/** The history of the stages of deals: what {@code crm.stagehistory.list} does, in Java. Thread-safe. */
public final class StageHistory {

    private final Storage storage;
    private final DealRights rights;

    StageHistory(Storage storage, DealRights rights) {
        this.storage = storage;
        this.rights = rights;
    }

    /**
     * Finds changes of stages, and counts how many there are in all.
     *
     * @param actor who wants to see them; finds and counts only those of deals that the actor may see
     * @param query over the fields of {@link dev.sdelka.deal.StageChangeField}; rows that are equal by its order follow by id
     * @return the slice that the query asks for
     * @throws dev.sdelka.error.CrmException {@code DEAL_ACCESS_DENIED} if the actor may see no deal at all
     * @throws IllegalArgumentException if the query names a field that is none, or a value of another type
     */
    public Page<StageChange> find(Actor actor, Query query) {
        Filter covered = rights.require(actor, DealAction.READ);
        return storage.read(reader ->
                new Page<>(reader.stageHistory(query, covered), reader.countStageHistory(query.filter(), covered)));
    }

    /**
     * Finds changes of stages without counting them.
     *
     * @param actor who wants to see them; finds only those of deals that the actor may see
     * @param query over the fields of {@link dev.sdelka.deal.StageChangeField}
     * @return the slice that the query asks for
     * @throws dev.sdelka.error.CrmException {@code DEAL_ACCESS_DENIED} if the actor may see no deal at all
     * @throws IllegalArgumentException if the query names a field that is none, or a value of another type
     */
    public List<StageChange> list(Actor actor, Query query) {
        Filter covered = rights.require(actor, DealAction.READ);
        return storage.read(reader -> reader.stageHistory(query, covered));
    }
}
