package dev.sdelka.storage.memory;

import dev.sdelka.deal.Deal;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.order.OwnerType;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Moves from one private version to the next; nobody else sees them before the last one is published. */
final class MemoryWriter extends MemoryReader implements StorageWriter {

    MemoryWriter(Version version) {
        super(version);
    }

    @Override
    public long nextDealId() {
        long last = version().lastDealId();
        if (last == Long.MAX_VALUE) {
            throw new StorageException(StorageException.Kind.FULL, "no id is left for another deal", null);
        }
        moveTo(version().withLastDealId(last + 1));
        return last + 1;
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
        Filter isOwner = Filter.and(
                Filter.equal(OrderBindingField.OWNER_TYPE_ID.wireName(), (long) OwnerType.DEAL.id()),
                Filter.equal(OrderBindingField.OWNER_ID.wireName(), id));
        bindings(Query.matching(isOwner)).forEach(this::removeBinding);
        moveTo(version().withoutDeal(id));
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
        List<OrderBinding> bindings = new ArrayList<>(bindingsOfOrder(binding.orderId()));
        if (!bindings.remove(binding)) {
            return false;
        }
        moveTo(version().withBindings(binding.orderId(), List.copyOf(bindings)));
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
