package dev.sdelka.reliability.workload;

import dev.sdelka.reliability.trial.TrialFailure;
import java.util.HashMap;
import java.util.Map;

/** All ids that things of a table ever had, as far as they were seen: none is given again, and later ones are greater [ID-1]. */
final class IdLedger {

    private final String table;
    private final Map<Long, String> names = new HashMap<>();
    private long greatest;
    private long greatestAtLastLook;

    IdLedger(String table) {
        this.table = table;
    }

    /** The greatest id so far. */
    long greatest() {
        return greatest;
    }

    /** Something was added, after all ids up to one were given. */
    void given(String name, long id, long greatestBefore) {
        String owner = names.putIfAbsent(id, name);
        if (owner != null && !owner.equals(name)) {
            throw new TrialFailure(table + " " + id + " was given to " + owner + " and again to " + name);
        } else if (owner == null && id <= greatestBefore) {
            throw new TrialFailure(table + " " + id + " of " + name + " is not above " + greatestBefore);
        }
        greatest = Math.max(greatest, id);
    }

    /** What is there now. */
    void look(Map<String, Long> ids) {
        ids.forEach((name, id) -> given(name, id, greatestAtLastLook));
        greatestAtLastLook = greatest;
    }
}
