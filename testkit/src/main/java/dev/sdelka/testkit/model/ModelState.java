package dev.sdelka.testkit.model;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that the plain model of a store holds. Copied as a whole. Not thread-safe. */
final class ModelState {

    ReferenceData referenceData = ReferenceData.defaults();
    TreeMap<Long, Deal> deals = new TreeMap<>();
    TreeMap<Long, StageChange> stageHistory = new TreeMap<>();
    TreeMap<Long, List<ProductRow>> productRows = new TreeMap<>();
    TreeSet<OrderBinding> bindings = new TreeSet<>();
    TreeSet<Long> orders = new TreeSet<>();
    long lastDealId;
    long lastStageChangeId;
    long lastProductRowId;
    long lastFileId;

    ModelState copy() {
        ModelState copy = new ModelState();
        copy.become(this);
        return copy;
    }

    void become(ModelState other) {
        referenceData = other.referenceData;
        deals = new TreeMap<>(other.deals);
        stageHistory = new TreeMap<>(other.stageHistory);
        productRows = new TreeMap<>(other.productRows);
        bindings = new TreeSet<>(other.bindings);
        orders = new TreeSet<>(other.orders);
        lastDealId = other.lastDealId;
        lastStageChangeId = other.lastStageChangeId;
        lastProductRowId = other.lastProductRowId;
        lastFileId = other.lastFileId;
    }
}
