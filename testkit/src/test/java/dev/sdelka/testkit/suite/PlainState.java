package dev.sdelka.testkit.suite;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that a plain store holds. Copied as a whole. */
final class PlainState {

    ReferenceData referenceData = ReferenceData.defaults();
    TreeMap<Long, Deal> deals = new TreeMap<>();
    TreeMap<Long, StageChange> stageHistory = new TreeMap<>();
    TreeMap<Long, ProductRow> productRows = new TreeMap<>();
    long lastDealId;
    long lastStageChangeId;
    long lastProductRowId;
    long lastFileId;
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
        stageHistory = new TreeMap<>(other.stageHistory);
        productRows = new TreeMap<>(other.productRows);
        lastDealId = other.lastDealId;
        lastStageChangeId = other.lastStageChangeId;
        lastProductRowId = other.lastProductRowId;
        lastFileId = other.lastFileId;
        bindings = new ArrayList<>(other.bindings);
        orders = new TreeSet<>(other.orders);
    }
}
