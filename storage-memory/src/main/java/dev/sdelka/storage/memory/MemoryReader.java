package dev.sdelka.storage.memory;

import dev.sdelka.deal.Deal;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import dev.sdelka.storage.StorageReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at one version while its unit of work runs. */
class MemoryReader implements StorageReader {

    private Version version;
    private boolean ended;

    MemoryReader(Version version) {
        this.version = version;
    }

    /** The version as it is now; the methods of a unit that is over end here. */
    final Version version() {
        if (ended) {
            throw new IllegalStateException("the unit of work is over");
        }
        return version;
    }

    final void moveTo(Version next) {
        version = next;
    }

    final void end() {
        ended = true;
    }

    @Override
    public ReferenceData referenceData() {
        return version().referenceData();
    }

    @Override
    public @Nullable Deal deal(long id) {
        return version().deals().get(id);
    }

    @Override
    public boolean isEmpty() {
        Version now = version();
        return now.deals().isEmpty()
                && now.bindings().isEmpty()
                && now.orders().isEmpty()
                && now.referenceData().equals(ReferenceData.defaults());
    }

    @Override
    public boolean hasOrder(long orderId) {
        return version().orders().get(orderId) != null;
    }

    @Override
    public List<OrderBinding> bindingsOfOrder(long orderId) {
        List<OrderBinding> bindings = version().bindings().get(orderId);
        return bindings == null ? List.of() : bindings;
    }

    @Override
    public List<OrderBinding> bindings(Query query) {
        List<OrderBinding> found = matching(query.filter());
        found.sort(SortOrder.comparator(query.order()).thenComparing(Comparator.comparing(OrderBinding.class::cast)));
        int from = (int) Math.min(query.offset(), found.size());
        int to = from + Math.min(query.limit(), found.size() - from);
        return List.copyOf(found.subList(from, to));
    }

    @Override
    public long countBindings(Filter filter) {
        return matching(filter).size();
    }

    private List<OrderBinding> matching(Filter filter) {
        List<OrderBinding> found = new ArrayList<>();
        version().bindings().forEach(bindings -> {
            for (OrderBinding binding : bindings) {
                if (filter.matches(binding)) {
                    found.add(binding);
                }
            }
        });
        return found;
    }
}
