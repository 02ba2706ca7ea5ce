package dev.sdelka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.sdelka.access.Actor;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.order.OrderBinding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
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

    @Test
    void whereNobodyListensThereAreNoListeners() {
        assertThat(queue.hasListeners()).isTrue();
        assertThat(new EventQueue(List.of()).hasListeners()).isFalse();
    }

    @Test
    void listenerThatFailsIsLoggedAndHoldsNobodyUp() {
        List<LogRecord> logged = new ArrayList<>();
        Handler log = handler(logged::add);
        EventQueue failing = new EventQueue(List.of(
                event -> {
                    throw new IllegalStateException("no");
                },
                heard::add));

        withLog(log, () -> failing.giveBack(failing.take(), List.of(event(1))));

        assertThat(heard).containsExactly(event(1));
        assertThat(logged).extracting(record -> record.getThrown().getMessage()).containsExactly("no");
    }

    @Test
    void logThatFailsHoldsNobodyUpLater() {
        Handler log = handler(record -> {
            throw new IllegalStateException("disk full");
        });
        EventQueue failing = new EventQueue(List.of(heard::add, event -> {
            throw new IllegalStateException("no");
        }));

        withLog(log, () -> {
            for (int i = 1; i <= 2; i++) {
                long ticket = failing.take();
                CrmEvent event = event(i);
                assertThatIllegalStateException()
                        .isThrownBy(() -> failing.giveBack(ticket, List.of(event)))
                        .withMessage("disk full");
            }
        });

        assertThat(heard).containsExactly(event(1), event(2));
    }

    private static void withLog(Handler handler, Runnable body) {
        Logger logger = Logger.getLogger(EventQueue.class.getName());
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            body.run();
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
    }

    private static Handler handler(Consumer<LogRecord> publish) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                publish.accept(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static CrmEvent event(long orderId) {
        return new CrmEvent.BindingAdded(Actor.user(1), Instant.EPOCH, OrderBinding.toDeal(orderId, 1));
    }
}
