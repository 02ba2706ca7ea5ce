package dev.sdelka.storage.memory;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.FieldReader;
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
    public List<Deal> deals(Query query) {
        return slice(matchingDeals(query.filter()), query, Comparator.comparingLong(Deal::id));
    }

    @Override
    public long countDeals(Filter filter) {
        return matchingDeals(filter).size();
    }

    @Override
    public List<StageChange> stageHistory(Query query, Filter deals) {
        return slice(matchingChanges(query.filter(), deals), query, Comparator.comparingLong(StageChange::id));
    }

    @Override
    public long countStageHistory(Filter filter, Filter deals) {
        return matchingChanges(filter, deals).size();
    }

    private List<StageChange> matchingChanges(Filter filter, Filter deals) {
        List<StageChange> found = new ArrayList<>();
        for (Deal deal : matchingDeals(deals)) {
            for (StageChange change : stageChanges(deal.id())) {
                if (filter.matches(change)) {
                    found.add(change);
                }
            }
        }
        return found;
    }

    final List<StageChange> stageChanges(long dealId) {
        List<StageChange> changes = version().stageHistory().get(dealId);
        return changes == null ? List.of() : changes;
    }

    @Override
    public List<ProductRow> productRows(long dealId) {
        List<ProductRow> rows = version().productRows().get(dealId);
        return rows == null ? List.of() : rows;
    }

    private List<Deal> matchingDeals(Filter filter) {
        List<Deal> found = new ArrayList<>();
        version().deals().forEach(deal -> {
            if (filter.matches(deal)) {
                found.add(deal);
            }
        });
        return found;
    }

    @Override
    public List<OrderBinding> bindings(Query query) {
        return slice(matchingBindings(query.filter()), query, Comparator.naturalOrder());
    }

    @Override
    public long countBindings(Filter filter) {
        return matchingBindings(filter).size();
    }

    private List<OrderBinding> matchingBindings(Filter filter) {
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

    private static <T extends FieldReader> List<T> slice(List<T> found, Query query, Comparator<? super T> natural) {
        Comparator<FieldReader> order = SortOrder.comparator(query.order());
        found.sort((left, right) -> {
            int comparison = order.compare(left, right);
            return comparison != 0 ? comparison : natural.compare(left, right);
        });
        int from = (int) Math.min(query.offset(), found.size());
        int to = from + Math.min(query.limit(), found.size() - from);
        return List.copyOf(found.subList(from, to));
    }
}
