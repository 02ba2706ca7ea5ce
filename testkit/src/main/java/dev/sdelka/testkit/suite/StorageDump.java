package dev.sdelka.testkit.suite;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that can be seen of a store: deals as they are found and as they are looked up. Orders are also looked up under small ids,
 * under those that the test knows, and just above these.
 */
record StorageDump(
        ReferenceData referenceData,
        List<Deal> found,
        Map<Long, Deal> deals,
        List<StageChange> stageHistory,
        List<ProductRow> productRows,
        List<Long> listedOrders,
        Set<Long> orders,
        List<OrderBinding> bindings,
        boolean isEmpty) {

    private static final long SMALL_IDS = 40;
    private static final int ABOVE = 3;

    static StorageDump of(Storage storage, Collection<Long> knownIds) {
        return storage.read(reader -> of(reader, knownIds));
    }

    static StorageDump of(StorageReader reader, Collection<Long> knownIds) {
        Set<Long> ids = new TreeSet<>();
        for (long id = 1; id <= SMALL_IDS; id++) {
            ids.add(id);
        }
        for (long known : knownIds) {
            for (long id = known; id > 0 && id - known <= ABOVE; id++) {
                ids.add(id);
            }
        }
        List<Deal> found = reader.deals(Query.all());
        found.forEach(deal -> ids.add(deal.id()));
        Map<Long, Deal> deals = new TreeMap<>();
        Set<Long> orders = new TreeSet<>();
        for (long id : ids) {
            Deal deal = reader.deal(id);
            if (deal != null) {
                deals.put(id, deal);
            }
            if (reader.hasOrder(id)) {
                orders.add(id);
            }
        }
        List<ProductRow> productRows = new ArrayList<>();
        deals.keySet().forEach(id -> productRows.addAll(reader.productRows(id)));
        return new StorageDump(
                reader.referenceData(),
                found,
                deals,
                reader.stageHistory(Query.all(), Filter.all()),
                productRows,
                reader.orders(0, Integer.MAX_VALUE),
                orders,
                reader.bindings(Query.all()),
                reader.isEmpty());
    }
}
