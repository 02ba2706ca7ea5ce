package dev.sdelka.reliability.workload;

import dev.sdelka.reliability.trial.TrialFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file must hold by all that was acknowledged, and may hold by what was begun. */
public final class Ledger {

    private final List<LaneAccount> lanes = new ArrayList<>();
    private final Map<String, IdLedger> ids = new HashMap<>();

    /** What is known of a lane. */
    private static final class LaneAccount {

        private LaneState acknowledged;
        private @Nullable Unit begun;
        private long greatestDealBefore;

        LaneAccount(LaneState acknowledged) {
            this.acknowledged = acknowledged;
        }
    }

    /**
     * Units that were begun and not acknowledged.
     *
     * @param there how many were in the file nevertheless
     * @param absent how many were not
     */
    public record InDoubt(int there, int absent) {}

    /**
     * A file that holds something, or nothing.
     *
     * @param states what it holds of each lane
     */
    public Ledger(List<LaneState> states) {
        states.forEach(state -> lanes.add(new LaneAccount(state)));
    }

    private IdLedger ids(String table) {
        return ids.computeIfAbsent(table, IdLedger::new);
    }

    /** A lane is about to call. */
    void begun(int lane, Unit unit) {
        LaneAccount account = lanes.get(lane);
        account.begun = unit;
        account.greatestDealBefore = ids("deal").greatest();
    }

    /**
     * A lane's call returned.
     *
     * @param id of what it added, 0 for none
     * @return the unit
     */
    Unit acknowledged(int lane, long id) {
        LaneAccount account = lanes.get(lane);
        Unit unit = account.begun;
        if (unit == null) {
            throw new IllegalStateException("lane " + lane + " acknowledged what it did not begin");
        }
        account.acknowledged = account.acknowledged.after(unit);
        account.begun = null;
        if (unit.kind() == UnitKind.ADD_DEAL && id > 0) {
            ids("deal").given(unit.subject(), id, account.greatestDealBefore);
        }
        return unit;
    }

    /**
     * Compares, and takes what is there for known.
     *
     * @param content what the file holds
     * @return what came of the units in doubt
     * @throws TrialFailure if something acknowledged is missing, something is half there, or an id was given twice
     */
    public InDoubt settle(Content content) {
        int there = 0;
        int absent = 0;
        for (int i = 0; i < lanes.size(); i++) {
            LaneAccount account = lanes.get(i);
            LaneState actual = content.lanes().get(i);
            Unit begun = account.begun;
            if (begun != null && actual.equals(account.acknowledged.after(begun))) {
                there++;
            } else if (actual.equals(account.acknowledged)) {
                absent += begun == null ? 0 : 1;
            } else {
                throw new TrialFailure(difference(account, actual));
            }
            account.acknowledged = actual;
            account.begun = null;
        }
        content.ids().forEach((table, now) -> ids(table).look(now));
        return new InDoubt(there, absent);
    }

    private static String difference(LaneAccount account, LaneState actual) {
        Unit begun = account.begun;
        return "lane " + actual.lane().number() + " lost something, or has a half of something: "
                + account.acknowledged.differences(actual) + "; in doubt: " + (begun == null ? "nothing" : begun);
    }
}
