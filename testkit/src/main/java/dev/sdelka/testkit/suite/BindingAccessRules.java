package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.AddedBinding;
import dev.sdelka.Crm;
import dev.sdelka.access.AccessScope;
import dev.sdelka.access.ShopRole;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingInput;
import dev.sdelka.query.Query;
import dev.sdelka.testkit.model.BindingModel;
import dev.sdelka.testkit.sequence.Change;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What one may do in which role. */
interface BindingAccessRules extends StorageUnderTest {

    /** Binds the one order that there is. */
    OrderBinding FIRST = OrderBinding.toDeal(1, 1);

    @Property
    @Label("only an administrator of the shop changes bindings; others are told so before all else, and change nothing")
    default void onlyAdministratorsWrite(
            @ForAll ShopRole role, @ForAll OrderBinding binding, @ForAll OrderBindingInput input) {
        Crm crm = crm(role);
        StorageDump before = StorageDump.of(storage(), List.of());
        if (role == ShopRole.ADMINISTRATOR) {
            AddedBinding added = crm.orderBindings().add(Samples.ACTOR, OrderBinding.toDeal(1, 2));
            assertThat(added.replaced()).containsExactly(FIRST);
            return;
        }
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> crm.orderBindings().add(Samples.ACTOR, binding),
                () -> crm.orderBindings().add(Samples.ACTOR, input),
                () -> crm.orderBindings().remove(Samples.ACTOR, FIRST),
                () -> crm.orderBindings().remove(Samples.ACTOR, input))) {
            Refusals.requireBare(ErrorCode.ORDER_BINDING_WRITE_DENIED, call);
        }
        assertThat(StorageDump.of(storage(), List.of())).isEqualTo(before);
    }

    @Property
    @Label("managers and administrators of the shop see bindings; others see nothing of them")
    default void othersSeeNothing(@ForAll ShopRole role, @ForAll Query query) {
        Crm crm = crm(role);
        if (role == ShopRole.NONE) {
            Refusals.requireBare(
                    ErrorCode.ORDER_BINDING_READ_DENIED,
                    () -> crm.orderBindings().list(Samples.ACTOR, query));
            Refusals.requireBare(
                    ErrorCode.ORDER_BINDING_READ_DENIED,
                    () -> crm.orderBindings().fields(Samples.ACTOR));
        } else {
            assertThat(crm.orderBindings().list(Samples.ACTOR, query).items())
                    .isEqualTo(BindingModel.select(List.of(FIRST), query));
        }
    }

    private Crm crm(ShopRole role) {
        Change.applyAll(storage(), Samples.deals(2));
        Change.applyAll(storage(), List.of(Change.addOrder(1), Change.addBinding(FIRST)));
        assertThat(Crm.open(storage())
                        .orderBindings()
                        .list(Samples.ACTOR, Query.all())
                        .items())
                .containsExactly(FIRST);
        return Crm.builder(storage())
                .accessPolicy(new FixedAccess(AccessScope.ALL, AccessScope.ALL, role))
                .build();
    }
}
