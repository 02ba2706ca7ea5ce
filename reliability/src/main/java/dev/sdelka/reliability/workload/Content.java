package dev.sdelka.reliability.workload;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.Status;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.userfield.UserField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that a store holds, by lanes. What belongs to no lane, and what belongs to nothing, is refused while it is read.
 *
 * @param lanes one state a lane
 * @param subjects the ids that units need, by the names of deals, statuses, categories and user fields
 * @param ids all ids by table, and there by a name that is never used again: no more must be the id
 */
public record Content(List<LaneState> lanes, Map<String, Long> subjects, Map<String, Map<String, Long>> ids) {

    /**
     * Reads a store.
     *
     * @param storage the store
     * @param lanes how many lanes there are
     * @return what it holds
     * @throws IllegalStateException if something in it belongs to no lane, or to nothing
     */
    public static Content read(Storage storage, int lanes) {
        return storage.read(reader -> new Reading(reader, lanes).read());
    }

    /** One reading. */
    private static final class Reading {

        private final StorageReader reader;
        private final int lanes;
        private final Map<Long, Deal> deals = new HashMap<>();
        private final Map<Long, List<StageChange>> history = new HashMap<>();
        private final List<OrderBinding> bindings;
        private final ReferenceData referenceData;
        private final Map<String, Long> subjects = new HashMap<>();
        private final Map<String, Map<String, Long>> ids = new TreeMap<>();

        Reading(StorageReader reader, int lanes) {
            this.reader = reader;
            this.lanes = lanes;
            reader.deals(Query.all()).forEach(deal -> deals.put(deal.id(), deal));
            for (StageChange change : reader.stageHistory(Query.all(), Filter.all())) {
                history.computeIfAbsent(change.dealId(), id -> new ArrayList<>())
                        .add(change);
            }
            bindings = reader.bindings(Query.all());
            referenceData = reader.referenceData();
            requireAllToBelong();
        }

        private void requireAllToBelong() {
            history.keySet().forEach(id -> require(deals.containsKey(id), "history of no deal: " + id));
            for (OrderBinding binding : bindings) {
                require(deals.containsKey(binding.ownerId()), "binding to no deal: " + binding);
                require(reader.hasOrder(binding.orderId()), "binding of no order: " + binding);
            }
            deals.values().forEach(deal -> require(deal.assignedById() <= lanes, "deal of no lane: " + deal));
        }

        private static void require(boolean condition, String otherwise) {
            if (!condition) {
                throw new IllegalStateException(otherwise);
            }
        }

        Content read() {
            List<LaneState> states = new ArrayList<>();
            for (int i = 0; i < lanes; i++) {
                states.add(lane(new Lane(i)));
            }
            return new Content(states, subjects, ids);
        }

        private LaneState lane(Lane lane) {
            SortedMap<String, DealState> states = new TreeMap<>();
            for (Deal deal : deals.values()) {
                if (Lane.ofUser(deal.assignedById()).equals(lane)) {
                    require(states.put(name(deal), deal(deal)) == null, "two deals " + name(deal));
                }
            }
            SortedMap<Long, String> bound = new TreeMap<>();
            for (OrderBinding binding : bindings) {
                if (Lane.ofOrder(binding.orderId()).equals(lane)) {
                    Deal deal = deals.get(binding.ownerId());
                    String before = bound.put(binding.orderId(), deal == null ? "" : name(deal));
                    require(before == null, "an order with two deals: " + binding);
                }
            }
            return new LaneState(lane, states, orders(lane), bound, settings(lane));
        }

        private SortedSet<Long> orders(Lane lane) {
            SortedSet<Long> orders = new TreeSet<>();
            for (int n = 1; n <= UnitPlanner.MOST_ORDERS; n++) {
                long order = Lane.order(lane.number(), n);
                if (reader.hasOrder(order)) {
                    orders.add(order);
                }
            }
            return orders;
        }

        private DealState deal(Deal deal) {
            String name = name(deal);
            subjects.put(name, deal.id());
            note("deal", name, deal.id());
            List<String> stages = new ArrayList<>();
            for (StageChange change : history.getOrDefault(deal.id(), List.of())) {
                boolean isFirst = stages.isEmpty();
                require(
                        isFirst == (change.type() == StageChange.Type.CREATED),
                        "the history of " + name + " has " + change);
                note("stage_history", name + " stage " + stages.size(), change.id());
                stages.add(change.stageId());
            }
            require(!stages.isEmpty(), "no history of " + deal);
            require(stages.get(stages.size() - 1).equals(deal.stageId()), "the history does not lead to " + deal);
            List<String> rows = new ArrayList<>();
            for (ProductRow row : reader.productRows(deal.id())) {
                RowState state = RowState.read(row);
                note("product_row", name + " " + state.name(), row.id());
                rows.add(state.toString());
            }
            return new DealState(Facts.read(deal), deal.opportunity(), rows, stages);
        }

        private void note(String table, String name, long id) {
            ids.computeIfAbsent(table, key -> new HashMap<>()).put(name, id);
        }

        private static String name(Deal deal) {
            return String.valueOf(deal.value(DealField.ORIGIN_ID));
        }

        private SortedMap<String, String> settings(Lane lane) {
            SortedMap<String, String> settings = new TreeMap<>();
            for (Status status : referenceData.statuses(Status.SOURCE)) {
                if (lane.owns(status.statusId())) {
                    settings.put(status.statusId(), StatusState.read(status).toString());
                    subjects.put(status.statusId(), (long) status.id());
                    note("status", status.statusId(), status.id());
                }
            }
            for (Category category : referenceData.categories()) {
                if (lane.owns(category.name())) {
                    int stages = referenceData.statuses(category.stageListId()).size();
                    settings.put(category.name(), LaneState.category(stages));
                    subjects.put(category.name(), (long) category.id());
                    note("category", category.name(), category.id());
                }
            }
            for (UserField field : referenceData.userFields()) {
                if (field.name().equals(lane.userField())) {
                    settings.put(field.name(), field.label());
                    subjects.put(field.name(), (long) field.id());
                    note("user_field", field.name() + " " + field.label(), field.id());
                }
            }
            return settings;
        }
    }
}
