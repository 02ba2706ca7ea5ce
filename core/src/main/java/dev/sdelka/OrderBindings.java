package dev.sdelka;

import dev.sdelka.access.AccessPolicy;
import dev.sdelka.access.Actor;
import dev.sdelka.access.ShopRole;
import dev.sdelka.deal.DealField;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.order.OrderBindingInput;
import dev.sdelka.order.OrderBindingRules;
import dev.sdelka.order.OrderDirectory;
import dev.sdelka.order.OwnerDirectory;
import dev.sdelka.order.OwnerType;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Page;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bindings of orders to their owners: what {@code crm.orderentity.*} does, in Java. Thread-safe. */
public final class OrderBindings {

    private final Storage storage;
    private final Changes changes;
    private final Clock clock;
    private final AccessPolicy accessPolicy;
    private final BindingPolicy bindingPolicy;
    private final @Nullable OrderDirectory orderDirectory;
    private final OwnerDirectory ownerDirectory;

    OrderBindings(
            Storage storage,
            Changes changes,
            Clock clock,
            AccessPolicy accessPolicy,
            BindingPolicy bindingPolicy,
            @Nullable OrderDirectory orderDirectory,
            OwnerDirectory ownerDirectory) {
        this.storage = storage;
        this.changes = changes;
        this.clock = clock;
        this.accessPolicy = accessPolicy;
        this.bindingPolicy = bindingPolicy;
        this.orderDirectory = orderDirectory;
        this.ownerDirectory = ownerDirectory;
    }

    /**
     * Binds an order to an owner. Under {@link BindingPolicy#ONE_OWNER} the order's earlier binding gives way.
     *
     * @param actor who binds
     * @param binding the order and its owner
     * @return the binding, and what it replaced
     * @throws CrmException {@code ORDER_BINDING_WRITE_DENIED}, {@code ORDER_NOT_FOUND}, {@code ORDER_BINDING_OWNER_NOT_FOUND}, {@code
     *     ORDER_BINDING_EXISTS}
     */
    public AddedBinding add(Actor actor, OrderBinding binding) {
        requireRole(actor, ShopRole.ADMINISTRATOR, ErrorCode.ORDER_BINDING_WRITE_DENIED);
        boolean orderKnown = askOrderDirectory(binding.orderId());
        Instant now = clock.instant();
        boolean ownerKnown =
                binding.ownerType() == OwnerType.DEAL || ownerDirectory.exists(binding.ownerType(), binding.ownerId());
        return changes.write((writer, told) -> {
            requireOrder(writer, binding.orderId(), orderKnown);
            if (!ownerKnown || (binding.ownerType() == OwnerType.DEAL && !hasDeal(writer, binding.ownerId()))) {
                throw CrmException.of(
                        ErrorCode.ORDER_BINDING_OWNER_NOT_FOUND,
                        Map.of("ownerTypeId", binding.ownerType().id()),
                        List.of());
            }
            List<OrderBinding> earlier = writer.bindingsOfOrder(binding.orderId());
            if (!writer.addBinding(binding)) {
                throw CrmException.of(ErrorCode.ORDER_BINDING_EXISTS);
            }
            List<OrderBinding> replaced =
                    bindingPolicy == BindingPolicy.ONE_OWNER ? remove(writer, earlier) : List.of();
            told.accept(
                    replaced.isEmpty()
                            ? new CrmEvent.BindingAdded(actor, now, binding)
                            : new CrmEvent.BindingReplaced(actor, now, replaced, binding));
            return new AddedBinding(binding, replaced);
        });
    }

    /**
     * Binds an order to an owner, both given as raw fields.
     *
     * @param actor who binds
     * @param input the fields
     * @return the binding, and what it replaced
     * @throws CrmException as {@link #add(Actor, OrderBinding)}; {@code ORDER_BINDING_FIELDS_REQUIRED} or {@code
     *     ORDER_BINDING_FIELD_INVALID} with all violations
     */
    public AddedBinding add(Actor actor, OrderBindingInput input) {
        requireRole(actor, ShopRole.ADMINISTRATOR, ErrorCode.ORDER_BINDING_WRITE_DENIED);
        return add(actor, OrderBindingRules.read(input));
    }

    /**
     * Removes a binding.
     *
     * @param actor who removes it
     * @param binding the binding
     * @throws CrmException {@code ORDER_BINDING_WRITE_DENIED}, {@code ORDER_NOT_FOUND}, {@code ORDER_BINDING_NOT_FOUND}
     */
    public void remove(Actor actor, OrderBinding binding) {
        requireRole(actor, ShopRole.ADMINISTRATOR, ErrorCode.ORDER_BINDING_WRITE_DENIED);
        boolean orderKnown = askOrderDirectory(binding.orderId());
        Instant now = clock.instant();
        changes.write((writer, told) -> {
            requireOrder(writer, binding.orderId(), orderKnown);
            if (!writer.removeBinding(binding)) {
                throw CrmException.of(ErrorCode.ORDER_BINDING_NOT_FOUND);
            }
            told.accept(new CrmEvent.BindingRemoved(actor, now, binding));
            return binding;
        });
    }

    /**
     * Removes a binding that is given as raw fields.
     *
     * @param actor who removes it
     * @param input the fields
     * @throws CrmException as {@link #remove(Actor, OrderBinding)}; {@code ORDER_BINDING_FIELDS_REQUIRED} or {@code
     *     ORDER_BINDING_FIELD_INVALID} with all violations
     */
    public void remove(Actor actor, OrderBindingInput input) {
        requireRole(actor, ShopRole.ADMINISTRATOR, ErrorCode.ORDER_BINDING_WRITE_DENIED);
        remove(actor, OrderBindingRules.read(input));
    }

    /**
     * Lists bindings.
     *
     * @param actor who wants to see them
     * @param query which ones; its fields are named as in {@link dev.sdelka.order.OrderBindingField}, its values are of type {@code
     *     Long}
     * @return the slice that the query asks for, and how many there are in all
     * @throws CrmException {@code ORDER_BINDING_READ_DENIED}
     */
    public Page<OrderBinding> list(Actor actor, Query query) {
        requireRole(actor, ShopRole.MANAGER, ErrorCode.ORDER_BINDING_READ_DENIED);
        return storage.read(reader -> new Page<>(reader.bindings(query), reader.countBindings(query.filter())));
    }

    /**
     * Names the fields of bindings, each a whole number that must be given and cannot be changed.
     *
     * @param actor who wants to know
     * @return in the order of {@code crm.orderentity.getFields}
     * @throws CrmException {@code ORDER_BINDING_READ_DENIED}
     */
    public List<OrderBindingField> fields(Actor actor) {
        requireRole(actor, ShopRole.MANAGER, ErrorCode.ORDER_BINDING_READ_DENIED);
        return List.of(OrderBindingField.values());
    }

    private void requireRole(Actor actor, ShopRole atLeast, ErrorCode refusal) {
        if (accessPolicy.shopRole(actor).compareTo(atLeast) < 0) {
            throw CrmException.of(refusal);
        }
    }

    /** A directory of the host is asked before the unit of work, the register in the store inside it. */
    private boolean askOrderDirectory(long orderId) {
        return orderDirectory != null && orderDirectory.exists(orderId);
    }

    private void requireOrder(StorageReader reader, long orderId, boolean known) {
        if (!known && (orderDirectory != null || !reader.hasOrder(orderId))) {
            throw CrmException.of(ErrorCode.ORDER_NOT_FOUND);
        }
    }

    /** Counting is quicker than reading a deal that nobody looks at. */
    private static boolean hasDeal(StorageReader reader, long id) {
        return reader.countDeals(Filter.equal(DealField.ID.name(), id)) > 0;
    }

    private static List<OrderBinding> remove(StorageWriter writer, List<OrderBinding> bindings) {
        bindings.forEach(writer::removeBinding);
        return bindings;
    }
}
