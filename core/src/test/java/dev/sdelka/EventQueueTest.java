package dev.sdelka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.access.Actor;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.order.OrderBinding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events are told in the order of their tickets, whenever these come back. */
class EventQueueTest {

    private final List<CrmEvent> heard = new ArrayList<>();
    private final EventQueue queue = new EventQueue(List.of(heard::add));

    @Test
    void laterUnitWaitsForAnEarlierOneThatIsOpen() {
        long first = queue.take();
        long second = queue.take();

        queue.giveBack(second, List.of(event(2)));
        assertThat(heard).isEmpty();

        queue.giveBack(first, List.of(event(1)));
        assertThat(heard).containsExactly(event(1), event(2));
    }

    @Test
    void unitThatDidNotHappenHoldsNobodyUp() {
        long first = queue.take();
        long second = queue.take();
        queue.giveBack(second, List.of(event(2)));

        queue.giveBack(first, List.of());

        assertThat(heard).containsExactly(event(2));
    }

    @Test
    void laterOpenUnitDoesNotHoldUpAnEarlierOne() {
        long first = queue.take();
        long second = queue.take();

        queue.giveBack(first, List.of(event(1)));
        assertThat(heard).containsExactly(event(1));

        queue.giveBack(second, List.of(event(2)));
        assertThat(heard).hasSize(2);
    }

    private static CrmEvent event(long orderId) {
        return new CrmEvent.BindingAdded(Actor.user(1), Instant.EPOCH, OrderBinding.toDeal(orderId, 1));
    }
}
