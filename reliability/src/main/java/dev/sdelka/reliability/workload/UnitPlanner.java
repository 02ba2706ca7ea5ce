package dev.sdelka.reliability.workload;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Chooses the units of a lane, of what can be done in its state. Used by one thread. */
public final class UnitPlanner {

    private static final int MOST_DEALS = 12;
    static final int MOST_ORDERS = 20;
    private static final int MOST_STATUSES = 3;

    private final Random random;
    private long number;

    /**
     * Begins to choose.
     *
     * @param random what chooses
     * @param firstNumber greater than all numbers of units before, so that names are not used again
     */
    public UnitPlanner(Random random, long firstNumber) {
        this.random = random;
        number = firstNumber;
    }

    /**
     * The next unit.
     *
     * @param state what the lane has
     * @return a unit that can be done, and changes something
     */
    public Unit next(LaneState state) {
        number++;
        List<Unit> choice = new ArrayList<>();
        addUnitsOfDeals(choice, state);
        addUnitsOfOrders(choice, state);
        if (random.nextInt(12) == 0) { // they take longer than others
            choice.clear();
            addUnitsOfSettings(choice, state);
        }
        return choice.get(random.nextInt(choice.size()));
    }

    private void addUnitsOfDeals(List<Unit> choice, LaneState state) {
        if (state.deals().size() < MOST_DEALS) {
            String name = state.lane().prefix() + number;
            add(choice, 2, new Unit(UnitKind.ADD_DEAL, name, number));
        }
        if (!state.deals().isEmpty()) {
            String name = any(state.deals().keySet());
            add(choice, 4, new Unit(UnitKind.CHANGE_DEAL, name, number));
            add(choice, 2, new Unit(UnitKind.SET_ROWS, name, number));
            add(choice, 1, new Unit(UnitKind.DELETE_DEAL, name, number));
        }
    }

    private void addUnitsOfOrders(List<Unit> choice, LaneState state) {
        if (state.orders().size() < MOST_ORDERS) {
            int n = state.orders().size() + 1;
            long order = Lane.order(state.lane().number(), n);
            add(choice, 1, new Unit(UnitKind.REGISTER_ORDER, Unit.NO_SUBJECT, order));
        }
        if (!state.orders().isEmpty() && !state.deals().isEmpty()) {
            long order = any(state.orders());
            String deal = any(state.deals().keySet());
            if (!deal.equals(state.bindings().get(order))) {
                add(choice, 2, new Unit(UnitKind.BIND, deal, order));
            }
        }
        if (!state.bindings().isEmpty()) {
            long order = any(state.bindings().keySet());
            add(
                    choice,
                    1,
                    new Unit(UnitKind.UNBIND, String.valueOf(state.bindings().get(order)), order));
        }
    }

    private void addUnitsOfSettings(List<Unit> choice, LaneState state) {
        Lane lane = state.lane();
        UnitKind fieldChange = state.hasUserField() ? UnitKind.REMOVE_FIELD : UnitKind.ADD_FIELD;
        choice.add(new Unit(fieldChange, lane.userField(), number));
        List<String> statuses = names(state, "source");
        if (statuses.size() < MOST_STATUSES) {
            choice.add(new Unit(UnitKind.ADD_STATUS, lane.prefix() + number, number));
        }
        if (!statuses.isEmpty()) {
            choice.add(new Unit(UnitKind.CHANGE_STATUS, any(statuses), number));
            choice.add(new Unit(UnitKind.REMOVE_STATUS, any(statuses), number));
        }
        List<String> categories = names(state, "category");
        choice.add(
                categories.isEmpty()
                        ? new Unit(UnitKind.ADD_CATEGORY, lane.prefix() + number, number)
                        : new Unit(UnitKind.REMOVE_CATEGORY, any(categories), number));
    }

    private static List<String> names(LaneState state, String what) {
        return state.settings().keySet().stream()
                .filter(name -> String.valueOf(state.settings().get(name)).contains(what))
                .toList();
    }

    private static void add(List<Unit> choice, int times, Unit unit) {
        for (int i = 0; i < times; i++) {
            choice.add(unit);
        }
    }

    private <T> T any(Collection<T> some) {
        return new ArrayList<>(some).get(random.nextInt(some.size()));
    }
}
