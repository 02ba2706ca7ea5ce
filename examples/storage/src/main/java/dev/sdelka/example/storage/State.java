package dev.sdelka.example.storage;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that the store holds. A unit that writes changes a copy; once it is published, nobody changes it any more. */
final class State {

    final NavigableMap<Long, Deal> deals;
    final NavigableMap<Long, StageChange> stageHistory;
    final NavigableMap<Long, ProductRow> productRows;
    final NavigableSet<OrderBinding> bindings;
    final NavigableSet<Long> orders;
    final Map<Ids, Long> lastIds;
    ReferenceData referenceData;

    /** What ids are given for. */
    enum Ids {
        DEAL,
        STAGE_CHANGE,
        PRODUCT_ROW,
        FILE
    }

    /** A new store. */
    State() {
        deals = new TreeMap<>();
        stageHistory = new TreeMap<>();
        productRows = new TreeMap<>();
        bindings = new TreeSet<>();
        orders = new TreeSet<>();
        lastIds = new HashMap<>();
        referenceData = ReferenceData.defaults();
    }

    /** A copy. */
    State(State other) {
        deals = new TreeMap<>(other.deals);
        stageHistory = new TreeMap<>(other.stageHistory);
        productRows = new TreeMap<>(other.productRows);
        bindings = new TreeSet<>(other.bindings);
        orders = new TreeSet<>(other.orders);
        lastIds = new HashMap<>(other.lastIds);
        referenceData = other.referenceData;
    }
}
