package dev.sdelka.storage.memory;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.StageChange;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.query.FieldReader;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Finds in one version what queries ask for. */
record Search(Version version) {

    private static final SortOrder BY_ID = SortOrder.ascending(DealField.ID.name());
    private static final String ORDER_ID = OrderBindingField.ORDER_ID.wireName();

    /** What the keys of a list by order can be: bindings of one order stand in this order by themselves. */
    private static final List<SortOrder> BY_ORDER = List.of(
            SortOrder.ascending(ORDER_ID),
            SortOrder.ascending(OrderBindingField.OWNER_ID.wireName()),
            SortOrder.ascending(OrderBindingField.OWNER_TYPE_ID.wireName()));

    /** A page by id costs what lies between its bound and its last deal, however many deals there are before and behind. */
    List<Deal> deals(Query query) {
        if (query.order().isEmpty() || query.order().get(0).equals(BY_ID)) {
            Slice<Deal> slice = new Slice<>(query);
            forEachDeal(query.filter(), slice);
            return List.copyOf(slice.rows);
        }
        List<Deal> found = new ArrayList<>();
        forEachDeal(query.filter(), found::add);
        return sorted(found, query, Comparator.comparingLong(Deal::id));
    }

    long countDeals(Filter filter) {
        long[] number = {0};
        forEachDeal(filter, deal -> ++number[0] > 0);
        return number[0];
    }

    List<StageChange> stageHistory(Query query, Filter deals) {
        List<StageChange> found = new ArrayList<>();
        forEachChange(query.filter(), deals, found::add);
        return sorted(found, query, Comparator.comparingLong(StageChange::id));
    }

    long countStageHistory(Filter filter, Filter deals) {
        long[] number = {0};
        forEachChange(filter, deals, change -> number[0]++);
        return number[0];
    }

    /** A page by order costs what lies between its bound and its last binding, as a page of deals by id does. */
    List<OrderBinding> bindings(Query query) {
        List<SortOrder> keys = query.order();
        if (!keys.isEmpty()
                && keys.size() <= BY_ORDER.size()
                && BY_ORDER.subList(0, keys.size()).equals(keys)) {
            Slice<OrderBinding> slice = new Slice<>(query);
            forEachBinding(query.filter(), slice);
            return List.copyOf(slice.rows);
        }
        List<OrderBinding> found = new ArrayList<>();
        forEachBinding(query.filter(), found::add);
        return sorted(found, query, Comparator.naturalOrder());
    }

    long countBindings(Filter filter) {
        long[] number = {0};
        forEachBinding(filter, binding -> ++number[0] > 0);
        return number[0];
    }

    /** By id, while the action wants more. */
    private void forEachDeal(Filter filter, Predicate<Deal> action) {
        IdRange range = IdRange.of(filter, DealField.ID.name());
        version.deals()
                .forEachFrom(
                        range.first(),
                        deal -> deal.id() <= range.last() && (!filter.matches(deal) || action.test(deal)));
    }

    private void forEachChange(Filter filter, Filter deals, Consumer<StageChange> action) {
        forEachDeal(deals, deal -> {
            version.stageChanges(deal.id()).stream().filter(filter::matches).forEach(action);
            return true;
        });
    }

    /** By order, while the action wants more. */
    private void forEachBinding(Filter filter, Predicate<OrderBinding> action) {
        IdRange range = IdRange.of(filter, ORDER_ID);
        version.bindings()
                .forEachFrom(
                        range.first(),
                        bindings -> bindings.get(0).orderId() <= range.last()
                                && bindings.stream()
                                        .allMatch(binding -> !filter.matches(binding) || action.test(binding)));
    }

    private static <T extends FieldReader> List<T> sorted(List<T> found, Query query, Comparator<? super T> natural) {
        Comparator<FieldReader> order = SortOrder.comparator(query.order());
        found.sort((left, right) -> {
            int comparison = order.compare(left, right);
            return comparison != 0 ? comparison : natural.compare(left, right);
        });
        int from = (int) Math.min(query.offset(), found.size());
        int to = from + Math.min(query.limit(), found.size() - from);
        return List.copyOf(found.subList(from, to));
    }

    /** Keeps those rows of a slice that come in their order, and wants no more when it is full. */
    private static final class Slice<T> implements Predicate<T> {

        private final int limit;
        private final List<T> rows = new ArrayList<>();
        private long toLeaveOut;

        Slice(Query query) {
            limit = query.limit();
            toLeaveOut = query.offset();
        }

        @Override
        public boolean test(T row) {
            if (toLeaveOut > 0) {
                toLeaveOut--;
            } else if (rows.size() < limit) {
                rows.add(row);
            }
            return rows.size() < limit;
        }
    }
}
