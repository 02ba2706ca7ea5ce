package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingInput;
import dev.sdelka.order.OrderBindingRules;
import dev.sdelka.order.OwnerType;
import dev.sdelka.query.Query;
import dev.sdelka.testkit.arbitrary.OrderBindingInputs;
import dev.sdelka.testkit.arbitrary.OrderBindings;
import dev.sdelka.testkit.sequence.Change;
import dev.sdelka.validation.Violation;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bindings that come as raw fields, and the ports of the host. */
interface BindingInputRules extends StorageUnderTest {

    @Property
    @Label("validation of fields says the same with and without a store, and what it refuses changes nothing")
    default void validationNeedsNoStore(@ForAll OrderBindingInput input) {
        Crm crm = hostWithEverything();
        new BindingCall.Add(OrderBinding.toDeal(6, 6)).of(crm);
        StorageDump before = dump();
        assertThat(before.bindings()).isNotEmpty();
        List<Violation> violations = OrderBindingRules.check(input);
        for (Consumer<OrderBindingInput> call : List.<Consumer<OrderBindingInput>>of(
                fields -> crm.orderBindings().add(Samples.ACTOR, fields),
                fields -> crm.orderBindings().remove(Samples.ACTOR, fields))) {
            try {
                call.accept(input);
                assertThat(violations).isEmpty();
            } catch (CrmException refusal) {
                assertThat(refusal.violations()).isEqualTo(violations);
                if (!violations.isEmpty()) {
                    requireErrorOf(input, refusal);
                }
                assertThat(dump()).isEqualTo(before);
            }
        }
    }

    @Property
    @Label("a binding is the same in whatever form its fields come")
    default void formDoesNotMatter(@ForAll("spelled") List<Object> bindingAndInput) {
        OrderBinding binding = (OrderBinding) bindingAndInput.get(0);
        OrderBindingInput input = (OrderBindingInput) bindingAndInput.get(1);
        Crm crm = hostWithEverything();
        Change.applyAll(storage(), List.of(Change.addDeal(Samples.deal(binding.ownerId()))));
        assertThat(crm.orderBindings().add(Samples.ACTOR, input).binding()).isEqualTo(binding);
        assertThat(crm.orderBindings().list(Samples.ACTOR, Query.all()).items()).containsExactly(binding);
        crm.orderBindings().remove(Samples.ACTOR, input);
        assertThat(crm.orderBindings().list(Samples.ACTOR, Query.all()).total()).isZero();
    }

    @Example
    @Label("a directory of the host decides instead of the register, and one of owners about invoices alone")
    default void hostDecides() {
        Crm crm = Crm.builder(storage())
                .orderDirectory(orderId -> orderId == 8)
                .ownerDirectory((type, ownerId) -> ownerId == 5)
                .build();
        Change.applyAll(storage(), List.of(Change.addOrder(1), Change.addDeal(Samples.deal(7))));
        assertThat(answer(crm, OrderBinding.toDeal(1, 7))).isEqualTo(ErrorCode.ORDER_NOT_FOUND);
        assertThat(answer(crm, OrderBinding.toDeal(8, 7))).isEqualTo(List.of());
        assertThat(answer(crm, OrderBinding.toDeal(8, 5))).isEqualTo(ErrorCode.ORDER_BINDING_OWNER_NOT_FOUND);
        assertThat(answer(crm, new OrderBinding(8, OwnerType.INVOICE, 7)))
                .isEqualTo(ErrorCode.ORDER_BINDING_OWNER_NOT_FOUND);
        assertThat(answer(crm, new OrderBinding(8, OwnerType.INVOICE, 5)))
                .isEqualTo(List.of(OrderBinding.toDeal(8, 7)));
    }

    /** A binding and fields that name it. */
    @Provide
    default Arbitrary<List<Object>> spelled() {
        return OrderBindings.any()
                .flatMap(binding -> OrderBindingInputs.of(binding).map(input -> List.<Object>of(binding, input)))
                .withoutEdgeCases();
    }

    private static Object answer(Crm crm, OrderBinding binding) {
        return new BindingCall.Add(binding).of(crm);
    }

    /** Missing fields come before all else, in an order of their own. */
    private static void requireErrorOf(OrderBindingInput input, CrmException refusal) {
        String missing = String.join(
                ", ",
                Stream.of("ownerId", "ownerTypeId", "orderId")
                        .filter(name -> Objects.requireNonNullElse(
                                        input.fields().get(name), "")
                                .equals(""))
                        .toList());
        if (missing.isEmpty()) {
            assertThat(refusal.errorCode()).isEqualTo(ErrorCode.ORDER_BINDING_FIELD_INVALID);
            assertThat(refusal).hasMessageStartingWith("Invalid field: ");
        } else {
            assertThat(refusal.errorCode()).isEqualTo(ErrorCode.ORDER_BINDING_FIELDS_REQUIRED);
            assertThat(refusal).hasMessage("Required fields: " + missing);
        }
    }

    private Crm hostWithEverything() {
        Change.applyAll(storage(), Samples.deals(6));
        return Crm.builder(storage()).orderDirectory(orderId -> true).build();
    }

    private StorageDump dump() {
        return StorageDump.of(storage(), List.of());
    }
}
