package dev.sdelka.testkit.suite;

import dev.sdelka.deal.Deal;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that a plain store holds. Copied as a whole. */
final class PlainState {

    ReferenceData referenceData = ReferenceData.defaults();
    TreeMap<Long, Deal> deals = new TreeMap<>();
    long lastDealId;
    List<OrderBinding> bindings = new ArrayList<>();
    Set<Long> orders = new TreeSet<>();

    PlainState copy() {
        PlainState copy = new PlainState();
        copy.become(this);
        return copy;
    }

    void become(PlainState other) {
        referenceData = other.referenceData;
        deals = new TreeMap<>(other.deals);
        lastDealId = other.lastDealId;
        bindings = new ArrayList<>(other.bindings);
        orders = new TreeSet<>(other.orders);
    }
}
