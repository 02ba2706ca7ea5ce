package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Query;
import dev.sdelka.testkit.sequence.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import net.jqwik.api.Example;
import net.jqwik.api.Label;

/** Many callers at the same time. */
interface BindingRaceRules extends StorageUnderTest {

    @Example
    @Label("of many who bind the same triple at the same time one wins, the others are told that it exists")
    default void oneWins() throws Exception {
        Crm crm = crm();
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < Parallel.THREADS; i++) {
            tasks.add(() -> new BindingCall.Add(OrderBinding.toDeal(1, 1)).of(crm));
        }
        List<Object> answers = Parallel.run(tasks);
        assertThat(answers).containsOnlyOnce(List.of());
        assertThat(answers).filteredOn(ErrorCode.ORDER_BINDING_EXISTS::equals).hasSize(Parallel.THREADS - 1);
        assertThat(crm.orderBindings().list(Samples.ACTOR, Query.all()).items())
                .containsExactly(OrderBinding.toDeal(1, 1));
    }

    @Example
    @Label("of many who bind one order to different deals each replaces the one before, and the last one stays")
    default void eachReplacesTheOneBefore() throws Exception {
        Crm crm = crm();
        List<Callable<Object>> tasks = new ArrayList<>();
        List<OrderBinding> bindings = new ArrayList<>();
        for (int deal = 1; deal <= Parallel.THREADS; deal++) {
            OrderBinding binding = OrderBinding.toDeal(1, deal);
            bindings.add(binding);
            tasks.add(() -> new BindingCall.Add(binding).of(crm));
        }
        List<Object> gone = new ArrayList<>();
        for (Object answer : Parallel.run(tasks)) {
            assertThat(answer).isInstanceOf(List.class);
            gone.addAll((List<?>) answer);
        }
        gone.addAll(crm.orderBindings().list(Samples.ACTOR, Query.all()).items());
        assertThat(gone).containsExactlyInAnyOrderElementsOf(bindings);
    }

    private Crm crm() {
        Change.applyAll(storage(), Samples.deals(Parallel.THREADS));
        Change.applyAll(storage(), List.of(Change.addOrder(1)));
        return Crm.open(storage());
    }
}
