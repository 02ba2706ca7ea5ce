package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.BindingPolicy;
import dev.sdelka.Crm;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Page;
import dev.sdelka.query.Query;
import dev.sdelka.testkit.model.BindingModel;
import dev.sdelka.testkit.sequence.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Binding orders, in any sequence of calls. The deals 1 to 4 and the orders 1 to 4 are there from the beginning. */
interface BindingRules extends StorageUnderTest {

    /** How many deals and orders there are. */
    int KNOWN = 4;

    /** Bound after all else, so that something is. */
    OrderBinding LAST = OrderBinding.toDeal(1, 1);

    @Property
    @Label("any sequence of calls answers as the plain model does; what is refused changes nothing; one owner or many")
    default void callsAnswerAsTheModel(
            @ForAll BindingPolicy policy, @ForAll @Size(max = 15) List<BindingCall> calls, @ForAll Query query) {
        Crm crm = crm(policy);
        BindingModel model = model(policy);
        StorageDump before = dump(calls);
        for (BindingCall call : calls) {
            Object expected = call.of(model);
            assertThat(call.of(crm)).as("%s", call).isEqualTo(expected);
            StorageDump after = dump(calls);
            assertThat(after.bindings()).as("%s", call).isEqualTo(model.bindings());
            if (expected instanceof ErrorCode) {
                assertThat(after).as("%s", call).isEqualTo(before);
            }
            before = after;
        }
        assertThat(crm.orderBindings().list(Samples.ACTOR, query))
                .isEqualTo(new Page<>(
                        BindingModel.select(model.bindings(), query),
                        BindingModel.count(model.bindings(), query.filter())));
        assertThat(before.orders()).contains(1L, 2L, 3L, 4L);
    }

    @Property
    @Label("a duplicate is rejected and changes nothing, whatever came before")
    default void duplicateIsRejected(@ForAll BindingPolicy policy, @ForAll @Size(max = 10) List<BindingCall> calls) {
        Crm crm = crm(policy);
        calls.forEach(call -> call.of(crm));
        new BindingCall.Add(LAST).of(crm);
        StorageDump before = dump(calls);
        assertThat(before.bindings()).contains(LAST);

        CrmException refusal = Refusals.of(() -> crm.orderBindings().add(Samples.ACTOR, LAST));

        assertThat(refusal.errorCode()).isEqualTo(ErrorCode.ORDER_BINDING_EXISTS);
        assertThat(refusal).hasMessage("Duplicate entry for key [ownerId, ownerTypeId, orderId]");
        assertThat(dump(calls)).isEqualTo(before);
    }

    @Property
    @Label("under the policy of one owner no order ever has two, and the result says who gave way")
    default void orderHasOneOwner(@ForAll @Size(max = 15) List<BindingCall> calls) {
        Crm crm = crm(BindingPolicy.ONE_OWNER);
        List<BindingCall> all = new ArrayList<>(calls);
        all.add(new BindingCall.Add(LAST));
        Map<Long, OrderBinding> owners = new HashMap<>();
        for (BindingCall call : all) {
            Object answer = call.of(crm);
            if (call instanceof BindingCall.Add add && answer instanceof List<?> replaced) {
                OrderBinding earlier = owners.put(add.orderId(), add.binding());
                assertThat(replaced).isEqualTo(earlier == null ? List.of() : List.of(earlier));
            } else if (call instanceof BindingCall.Remove && answer instanceof List<?>) {
                owners.remove(call.orderId());
            }
            assertThat(dump(all).bindings()).containsExactlyInAnyOrderElementsOf(owners.values());
        }
        assertThat(owners).containsEntry(1L, LAST);
    }

    @Property
    @Label("under the policy of many owners all stay, and nobody gives way")
    default void orderHasManyOwners(@ForAll @Size(max = 15) List<OrderBinding> bindings) {
        Crm crm = Crm.builder(storage())
                .bindingPolicy(BindingPolicy.MANY_OWNERS)
                .orderDirectory(orderId -> true)
                .build();
        List<OrderBinding> bound = new ArrayList<>();
        for (OrderBinding binding : bindings) {
            Change.applyAll(storage(), List.of(Change.addDeal(Samples.deal(binding.ownerId()))));
            Object answer = new BindingCall.Add(binding).of(crm);
            if (bound.contains(binding)) {
                assertThat(answer).isEqualTo(ErrorCode.ORDER_BINDING_EXISTS);
            } else {
                assertThat(answer).isEqualTo(List.of());
                bound.add(binding);
            }
        }
        Change.applyAll(storage(), List.of(Change.addDeal(Samples.deal(1))));
        bound.remove(LAST);
        bound.add(LAST);
        new BindingCall.Add(LAST).of(crm);
        assertThat(crm.orderBindings().list(Samples.ACTOR, Query.all()).items())
                .containsExactlyInAnyOrderElementsOf(bound);
    }

    private Crm crm(BindingPolicy policy) {
        List<Change> content = new ArrayList<>(Samples.deals(KNOWN));
        for (long orderId = 1; orderId <= KNOWN; orderId++) {
            content.add(Change.addOrder(orderId));
        }
        Change.applyAll(storage(), content);
        return Crm.builder(storage()).bindingPolicy(policy).build();
    }

    private static BindingModel model(BindingPolicy policy) {
        BindingModel model = new BindingModel(policy, List.of(1L, 2L, 3L, 4L));
        for (long orderId = 1; orderId <= KNOWN; orderId++) {
            model.register(orderId);
        }
        return model;
    }

    private StorageDump dump(List<BindingCall> calls) {
        return StorageDump.of(
                storage(), calls.stream().map(BindingCall::orderId).toList());
    }
}
