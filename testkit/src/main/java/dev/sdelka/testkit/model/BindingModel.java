package dev.sdelka.testkit.model;

import dev.sdelka.BindingPolicy;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OwnerType;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the service of bindings should do, with plain sets. Not thread-safe. */
public final class BindingModel {

    private final BindingPolicy policy;
    private final Set<Long> dealIds;
    private final Set<Long> orderIds = new HashSet<>();
    private final TreeSet<OrderBinding> bindings = new TreeSet<>();

    /**
     * A model without orders and bindings.
     *
     * @param policy how many owners an order may have
     * @param dealIds the deals that there are
     */
    public BindingModel(BindingPolicy policy, Collection<Long> dealIds) {
        this.policy = policy;
        this.dealIds = Set.copyOf(dealIds);
    }

    /**
     * Makes an order known.
     *
     * @param orderId the order
     * @return false if it was known
     */
    public boolean register(long orderId) {
        return orderIds.add(orderId);
    }

    /**
     * Why a binding cannot be added.
     *
     * @param binding the binding
     * @return null if it can
     */
    public @Nullable ErrorCode refusalOfAdd(OrderBinding binding) {
        if (!orderIds.contains(binding.orderId())) {
            return ErrorCode.ORDER_NOT_FOUND;
        } else if (binding.ownerType() == OwnerType.DEAL && !dealIds.contains(binding.ownerId())) {
            return ErrorCode.ORDER_BINDING_OWNER_NOT_FOUND;
        }
        return bindings.contains(binding) ? ErrorCode.ORDER_BINDING_EXISTS : null;
    }

    /**
     * Adds a binding that can be added.
     *
     * @param binding the binding
     * @return the bindings that gave way
     */
    public List<OrderBinding> add(OrderBinding binding) {
        List<OrderBinding> replaced = new ArrayList<>();
        if (policy == BindingPolicy.ONE_OWNER) {
            for (OrderBinding other : bindings) {
                if (other.orderId() == binding.orderId()) {
                    replaced.add(other);
                }
            }
        }
        replaced.forEach(bindings::remove);
        bindings.add(binding);
        return replaced;
    }

    /**
     * Why a binding cannot be removed.
     *
     * @param binding the binding
     * @return null if it can
     */
    public @Nullable ErrorCode refusalOfRemove(OrderBinding binding) {
        if (!orderIds.contains(binding.orderId())) {
            return ErrorCode.ORDER_NOT_FOUND;
        }
        return bindings.contains(binding) ? null : ErrorCode.ORDER_BINDING_NOT_FOUND;
    }

    /**
     * Removes a binding that can be removed.
     *
     * @param binding the binding
     */
    public void remove(OrderBinding binding) {
        bindings.remove(binding);
    }

    /**
     * All bindings.
     *
     * @return in their natural order
     */
    public List<OrderBinding> bindings() {
        return List.copyOf(bindings);
    }

    /**
     * What a query finds among bindings.
     *
     * @param bindings the bindings
     * @param query the query
     * @return the slice that the query asks for
     */
    public static List<OrderBinding> select(Collection<OrderBinding> bindings, Query query) {
        return new TreeSet<>(bindings)
                .stream() // in natural order; sorting is stable
                        .filter(query.filter()::matches)
                        .sorted(SortOrder.comparator(query.order()))
                        .skip(query.offset())
                        .limit(query.limit())
                        .toList();
    }

    /**
     * How many bindings satisfy a filter.
     *
     * @param bindings the bindings
     * @param filter the filter
     * @return their number
     */
    public static long count(Collection<OrderBinding> bindings, Filter filter) {
        return Set.copyOf(bindings).stream().filter(filter::matches).count();
    }
}
