package dev.sdelka.storage.memory;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OwnerType;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Moves from one private version to the next; nobody else sees them before the last one is published. */
final class MemoryWriter extends MemoryReader implements StorageWriter {

    MemoryWriter(Version version) {
        super(version);
    }

    @Override
    public long nextDealId() {
        LastIds last = version().lastIds();
        long id = LastIds.next(last.deal(), "deal");
        moveTo(version().with(last.withDeal(id)));
        return id;
    }

    @Override
    public long nextStageChangeId() {
        LastIds last = version().lastIds();
        long id = LastIds.next(last.stageChange(), "change of stage");
        moveTo(version().with(last.withStageChange(id)));
        return id;
    }

    @Override
    public boolean addStageChange(StageChange change) {
        if (version().stageHistory().has(change.id())) {
            return false;
        }
        List<StageChange> changes = new ArrayList<>(version().stageChanges(change.dealId()));
        changes.add(change);
        changes.sort(Comparator.comparingLong(StageChange::id));
        moveTo(version().withStageHistory(change.dealId(), List.copyOf(changes)));
        return true;
    }

    @Override
    public long nextProductRowId() {
        LastIds last = version().lastIds();
        long id = LastIds.next(last.productRow(), "product row");
        moveTo(version().with(last.withProductRow(id)));
        return id;
    }

    @Override
    public long nextFileId() {
        LastIds last = version().lastIds();
        long id = LastIds.next(last.file(), "file");
        moveTo(version().with(last.withFile(id)));
        return id;
    }

    @Override
    public boolean replaceProductRows(long dealId, List<ProductRow> rows) {
        for (ProductRow row : rows) {
            ProductRow namesake = version().productRows().byId().get(row.id());
            if (namesake != null && namesake.dealId() != dealId) {
                return false;
            }
        }
        moveTo(version()
                .withProductRows(dealId, rows.stream().sorted(ProductRow.ORDER).toList()));
        return true;
    }

    @Override
    public boolean addDeal(Deal deal) {
        if (version().deals().get(deal.id()) != null) {
            return false;
        }
        moveTo(version().with(deal));
        return true;
    }

    @Override
    public boolean updateDeal(Deal deal) {
        if (version().deals().get(deal.id()) == null) {
            return false;
        }
        moveTo(version().with(deal));
        return true;
    }

    @Override
    public boolean removeDeal(long id) {
        if (version().deals().get(id) == null) {
            return false;
        }
        Version next = version().withoutDeal(id);
        for (OrderBinding binding : bindings(Query.matching(OrderBinding.ofOwner(OwnerType.DEAL, id)))) {
            next = next.without(binding);
        }
        moveTo(next); // at once: a unit may catch what breaks this off, and go on
        return true;
    }

    @Override
    public boolean addBinding(OrderBinding binding) {
        List<OrderBinding> earlier = bindingsOfOrder(binding.orderId());
        int position = Collections.binarySearch(earlier, binding);
        if (position >= 0) {
            return false;
        }
        List<OrderBinding> bindings = new ArrayList<>(earlier);
        bindings.add(-position - 1, binding);
        moveTo(version().withBindings(binding.orderId(), List.copyOf(bindings)));
        return true;
    }

    @Override
    public boolean removeBinding(OrderBinding binding) {
        if (Collections.binarySearch(bindingsOfOrder(binding.orderId()), binding) < 0) {
            return false;
        }
        moveTo(version().without(binding));
        return true;
    }

    @Override
    public boolean addOrder(long orderId) {
        if (hasOrder(orderId)) {
            return false;
        }
        moveTo(version().withOrder(orderId));
        return true;
    }

    @Override
    public void replaceReferenceData(ReferenceData referenceData) {
        moveTo(version().with(referenceData));
    }
}
