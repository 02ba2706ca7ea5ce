package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.order.OrderBinding;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** What is there already is a value, not a fault. */
interface ConflictRules extends StorageUnderTest {

    @Property
    @Label("[CF-1] after a conflict value the unit goes on, and what was refused has changed nothing")
    default void unitGoesOnAfterConflict(
            @ForAll Deal deal, @ForAll OrderBinding binding, @ForAll OrderBinding missing, @ForAll long title) {
        Deal namesake = sameIdAs(deal, "another " + title);
        long otherOrder = binding.orderId() == 1 ? 2 : 1;
        List<Boolean> accepted = storage().write(writer -> {
            List<Boolean> answers = new ArrayList<>();
            answers.add(writer.addDeal(deal));
            answers.add(writer.addDeal(namesake));
            answers.add(writer.addOrder(binding.orderId()));
            answers.add(writer.addOrder(binding.orderId()));
            answers.add(writer.addBinding(binding));
            answers.add(writer.addBinding(binding));
            answers.add(missing.equals(binding) ? false : writer.removeBinding(missing));
            answers.add(writer.addOrder(otherOrder));
            return answers;
        });
        assertThat(accepted).containsExactly(true, false, true, false, true, false, false, true);
        StorageDump dump = StorageDump.of(storage(), List.of(deal.id(), binding.orderId(), otherOrder));
        assertThat(dump.deals().values()).containsExactly(deal);
        assertThat(dump.bindings()).containsExactly(binding);
        assertThat(dump.orders()).containsExactlyInAnyOrder(binding.orderId(), otherOrder);
    }

    private static Deal sameIdAs(Deal deal, String title) {
        return deal.toBuilder().text(DealField.TITLE, title).build();
    }
}
