package dev.sdelka.testkit.arbitrary;

import dev.sdelka.bulk.PortalRecord;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OwnerType;
import dev.sdelka.product.ProductRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What portals hold, as records to be loaded at once. */
public final class PortalRecords {

    private static final int MAX_DEALS = 4;
    private static final int MAX_PARTS = 6;
    private static final int MAX_ORDERS = 5;

    private static final Comparator<OrderBinding> BY_ORDER =
            Comparator.comparingLong(OrderBinding::orderId).thenComparing(Comparator.naturalOrder());

    private PortalRecords() {}

    /**
     * All that a portal holds, in the order in which it is exported.
     *
     * @return records that fit together: parts are of deals that are there, and so are the deals of bindings; orders may have several owners
     */
    public static Arbitrary<List<PortalRecord>> any() {
        return ReferenceDataSets.any().flatMap(PortalRecords::of);
    }

    private static Arbitrary<List<PortalRecord>> of(ReferenceData referenceData) {
        return Combinators.combine(
                        Deals.any(referenceData).list().uniqueElements(Deal::id).ofMaxSize(MAX_DEALS),
                        ProductRows.any()
                                .list()
                                .uniqueElements(row -> Ids.withRoomAbove(row.id()))
                                .ofMaxSize(MAX_PARTS),
                        StageChanges.any()
                                .list()
                                .uniqueElements(change -> Ids.withRoomAbove(change.id()))
                                .ofMaxSize(MAX_PARTS),
                        Ids.mostlyFew().set().ofMaxSize(MAX_ORDERS),
                        OrderBindings.any().list().ofMaxSize(MAX_PARTS))
                .as((deals, rows, changes, orders, bindings) -> {
                    List<PortalRecord> records = new ArrayList<>();
                    records.add(new PortalRecord.Directory(referenceData));
                    new TreeSet<>(orders).forEach(order -> records.add(new PortalRecord.KnownOrder(order)));
                    records.addAll(deals(deals, rows, changes));
                    bindings(deals, bindings).forEach(binding -> records.add(new PortalRecord.Binding(binding)));
                    return List.copyOf(records);
                });
    }

    private static List<PortalRecord> deals(List<Deal> deals, List<ProductRow> rows, List<StageChange> changes) {
        List<PortalRecord> records = new ArrayList<>();
        List<Deal> byId =
                deals.stream().sorted(Comparator.comparingLong(Deal::id)).toList();
        for (int i = 0; i < byId.size(); i++) {
            int turn = i;
            long dealId = byId.get(i).id();
            records.add(new PortalRecord.StoredDeal(
                    byId.get(i),
                    rows.stream()
                            .filter(row -> rows.indexOf(row) % byId.size() == turn)
                            .map(row -> new ProductRow(Ids.withRoomAbove(row.id()), dealId, row.item(), row.prices()))
                            .sorted(ProductRow.ORDER)
                            .toList(),
                    changes.stream()
                            .filter(change -> changes.indexOf(change) % byId.size() == turn)
                            .map(change -> ofDeal(change, dealId))
                            .sorted(Comparator.comparingLong(StageChange::id))
                            .toList(),
                    null));
        }
        return records;
    }

    private static StageChange ofDeal(StageChange change, long dealId) {
        return new StageChange(
                Ids.withRoomAbove(change.id()),
                change.type(),
                dealId,
                change.createdTime(),
                change.categoryId(),
                change.stageSemantics(),
                change.stageId());
    }

    private static Set<OrderBinding> bindings(List<Deal> deals, List<OrderBinding> any) {
        Set<OrderBinding> bindings = new TreeSet<>(BY_ORDER);
        for (OrderBinding binding : any) {
            if (binding.ownerType() != OwnerType.DEAL) {
                bindings.add(binding);
            } else if (!deals.isEmpty()) {
                Deal owner = deals.get((int) (binding.ownerId() % deals.size()));
                bindings.add(OrderBinding.toDeal(binding.orderId(), owner.id()));
            }
        }
        return bindings;
    }
}
