package dev.sdelka.reliability.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * All that a store holds of a lane. Immutable.
 *
 * @param lane the lane
 * @param deals its deals by name
 * @param orders its known orders
 * @param bindings the deals of its bound orders
 * @param settings what it has among the reference data, each entry as one text by its name
 */
public record LaneState(
        Lane lane,
        SortedMap<String, DealState> deals,
        SortedSet<Long> orders,
        SortedMap<Long, String> bindings,
        SortedMap<String, String> settings) {

    /** How many stages a new category has. */
    static final int STAGES_OF_A_CATEGORY = 8;

    /** What a new file holds of a lane. */
    public static LaneState empty(Lane lane) {
        return new LaneState(lane, new TreeMap<>(), new TreeSet<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** Keeps unmodifiable copies. */
    public LaneState {
        deals = Collections.unmodifiableSortedMap(new TreeMap<>(deals));
        orders = Collections.unmodifiableSortedSet(new TreeSet<>(orders));
        bindings = Collections.unmodifiableSortedMap(new TreeMap<>(bindings));
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    boolean hasUserField() {
        return settings.containsKey(lane.userField());
    }

    /**
     * What the lane has after a unit.
     *
     * @param unit a unit that can be done in this state
     * @return the whole of what the unit leads to
     */
    public LaneState after(Unit unit) {
        String subject = unit.subject();
        long number = unit.number();
        return switch (unit.kind()) {
            case ADD_DEAL -> withDeals(all -> all.put(subject, DealState.added(facts(number), number)));
            case CHANGE_DEAL ->
                withDeals(all -> all.computeIfPresent(subject, (name, deal) -> deal.changed(facts(number), number)));
            case SET_ROWS ->
                withDeals(all -> all.computeIfPresent(subject, (name, deal) -> deal.withRows(RowState.of(number))));
            case DELETE_DEAL ->
                withDeals(all -> all.remove(subject))
                        .withBindings(all -> all.values().removeIf(subject::equals));
            case REGISTER_ORDER -> withOrder(number);
            case BIND -> withBindings(all -> all.put(number, subject));
            case UNBIND -> withBindings(all -> all.remove(number));
            case ADD_FIELD -> withSettings(all -> all.put(subject, userField(number)));
            case REMOVE_FIELD ->
                withSettings(all -> all.remove(subject))
                        .withDeals(all -> all.replaceAll((name, deal) -> deal.withoutUserFields()));
            case ADD_STATUS, CHANGE_STATUS ->
                withSettings(all -> all.put(subject, StatusState.of(number).toString()));
            case ADD_CATEGORY -> withSettings(all -> all.put(subject, category(STAGES_OF_A_CATEGORY)));
            case REMOVE_STATUS, REMOVE_CATEGORY -> withSettings(all -> all.remove(subject));
        };
    }

    /**
     * What another state has differently, for people.
     *
     * @param found the other state
     * @return a text for each thing that differs
     */
    public List<String> differences(LaneState found) {
        List<String> differences = new ArrayList<>();
        compare("deal", deals, found.deals, differences);
        compare("binding", bindings, found.bindings, differences);
        compare("setting", settings, found.settings, differences);
        if (!orders.equals(found.orders)) {
            differences.add("orders " + orders + ", found " + found.orders);
        }
        return differences;
    }

    private static void compare(String what, Map<?, ?> expected, Map<?, ?> found, List<String> differences) {
        Set<Object> names = new LinkedHashSet<>(expected.keySet());
        names.addAll(found.keySet());
        for (Object name : names) {
            if (!Objects.equals(expected.get(name), found.get(name))) {
                differences.add(what + " " + name + ": " + expected.get(name) + ", found " + found.get(name));
            }
        }
    }

    private Facts facts(long number) {
        return Facts.of(lane, number, hasUserField());
    }

    /** A user field as one text. */
    static String userField(long number) {
        return "field " + number;
    }

    /** A category as one text. */
    static String category(int stages) {
        return "category of " + stages + " stages";
    }

    private LaneState withDeals(Consumer<Map<String, DealState>> change) {
        SortedMap<String, DealState> changed = new TreeMap<>(deals);
        change.accept(changed);
        return new LaneState(lane, changed, orders, bindings, settings);
    }

    private LaneState withOrder(long order) {
        SortedSet<Long> changed = new TreeSet<>(orders);
        changed.add(order);
        return new LaneState(lane, deals, changed, bindings, settings);
    }

    private LaneState withBindings(Consumer<Map<Long, String>> change) {
        SortedMap<Long, String> changed = new TreeMap<>(bindings);
        change.accept(changed);
        return new LaneState(lane, deals, orders, changed, settings);
    }

    private LaneState withSettings(Consumer<Map<String, String>> change) {
        SortedMap<String, String> changed = new TreeMap<>(settings);
        change.accept(changed);
        return new LaneState(lane, deals, orders, bindings, changed);
    }
}
