package dev.sdelka.order;

import dev.sdelka.query.FieldReader;
import dev.sdelka.query.Filter;
import java.util.Comparator;

/**
 * The binding of an order to the object that owns it. The three values together are its key. Its natural order is that of the
 * portal's list: by owner, then by type of owner, then by order.
 *
 * @param orderId the order, above zero
 * @param ownerType what the owner is
 * @param ownerId the owner, above zero
 */
public record OrderBinding(long orderId, OwnerType ownerType, long ownerId)
        implements FieldReader, Comparable<OrderBinding> {

    private static final Comparator<OrderBinding> KEY = Comparator.comparingLong(OrderBinding::ownerId)
            .thenComparingInt(binding -> binding.ownerType.id())
            .thenComparingLong(OrderBinding::orderId);

    /**
     * Refuses ids that are not above zero. Ids that come from outside are checked by {@link OrderBindingRules}.
     *
     * @throws IllegalArgumentException if an id is not above zero
     */
    public OrderBinding {
        if (orderId <= 0 || ownerId <= 0) {
            throw new IllegalArgumentException("ids are above zero, not " + orderId + " and " + ownerId);
        }
    }

    /**
     * The binding of an order to a deal.
     *
     * @param orderId the order, above zero
     * @param dealId the deal, above zero
     * @return the binding
     * @throws IllegalArgumentException if an id is not above zero
     */
    public static OrderBinding toDeal(long orderId, long dealId) {
        return new OrderBinding(orderId, OwnerType.DEAL, dealId);
    }

    /**
     * The bindings of an owner.
     *
     * @param ownerType what it is
     * @param ownerId the owner
     * @return a filter that holds for them
     */
    public static Filter ofOwner(OwnerType ownerType, long ownerId) {
        return Filter.and(
                Filter.equal(OrderBindingField.OWNER_TYPE_ID.wireName(), (long) ownerType.id()),
                Filter.equal(OrderBindingField.OWNER_ID.wireName(), ownerId));
    }

    /**
     * The value of a field as a number.
     *
     * @param field the field
     * @return its value
     */
    public long value(OrderBindingField field) {
        return switch (field) {
            case ORDER_ID -> orderId;
            case OWNER_ID -> ownerId;
            case OWNER_TYPE_ID -> ownerType.id();
        };
    }

    @Override
    public Long value(String field) {
        for (OrderBindingField candidate : OrderBindingField.values()) {
            if (candidate.wireName().equals(field)) {
                return value(candidate);
            }
        }
        throw new IllegalArgumentException("a binding has no field " + field);
    }

    @Override
    public int compareTo(OrderBinding other) {
        return KEY.compare(this, other);
    }
}
