package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Query;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Bindings in the store, without the rules of the service. */
interface StoredBindingRules extends StorageUnderTest {

    @Property
    @Label("[BD-1] bindings are a set: adding and removing answer whether they changed it")
    default void bindingsAreASet(
            @ForAll @Size(min = 1, max = 20) List<OrderBinding> bindings, @ForAll List<Boolean> adding)
            throws IOException {
        Set<OrderBinding> model = new TreeSet<>();
        for (int i = 0; i < bindings.size(); i++) {
            OrderBinding binding = bindings.get(i);
            boolean adds = i >= adding.size() || adding.get(i);
            boolean expected = adds ? model.add(binding) : model.remove(binding);
            boolean changed =
                    storage().write(writer -> adds ? writer.addBinding(binding) : writer.removeBinding(binding));
            assertThat(changed)
                    .as("%s %s changes the set", adds ? "adding" : "removing", binding)
                    .isEqualTo(expected);
        }
        OrderBinding last = OrderBinding.toDeal(77, 77);
        assertThat((boolean) storage().write(writer -> writer.addBinding(last)))
                .as("adding a new binding")
                .isTrue();
        assertThat((boolean) storage().write(writer -> writer.addBinding(last)))
                .as("adding it again")
                .isFalse();
        model.add(last);
        requireBindings(model);
        if (isPersistent()) {
            reopen();
            requireBindings(model);
        }
    }

    private void requireBindings(Set<OrderBinding> expected) {
        storage().read(reader -> {
            assertThat(reader.bindings(Query.all())).containsExactlyElementsOf(expected);
            for (OrderBinding binding : expected) {
                assertThat(reader.bindingsOfOrder(binding.orderId()))
                        .containsExactlyElementsOf(expected.stream()
                                .filter(other -> other.orderId() == binding.orderId())
                                .toList());
            }
            return expected.size();
        });
    }
}
