package dev.sdelka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdelka.access.Actor;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.event.CrmListener;
import dev.sdelka.order.OrderBinding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class EventQueueProperties {

    private static final Logger LOGGER = Logger.getLogger(EventQueue.class.getName());

    /** What is logged here would fill pages. */
    @BeforeContainer
    static void muteLog() {
        LOGGER.setLevel(Level.OFF);
    }

    @AfterContainer
    static void unmuteLog() {
        LOGGER.setLevel(null);
    }

    @Property
    @Label(
            "whatever a listener throws, the others hear all, and the caller learns of failures of the machine alone, afterwards")
    void faultOfAListenerIsItsOwn(@ForAll("thrown") List<Throwable> thrown) {
        List<CrmEvent> heardBefore = new ArrayList<>();
        List<CrmEvent> heardBehind = new ArrayList<>();
        List<Throwable> left = new ArrayList<>(thrown);
        CrmListener failing = event -> EventQueueProperties.<RuntimeException>raise(left.remove(0));
        EventQueue queue = new EventQueue(List.of(heardBefore::add, failing, heardBehind::add));
        List<CrmEvent> events = LongStream.rangeClosed(1, thrown.size())
                .mapToObj(EventQueueProperties::event)
                .toList();

        Throwable learned = catchThrowable(() -> queue.giveBack(queue.take(), events));

        assertThat(heardBefore).isEqualTo(events);
        assertThat(heardBehind).isEqualTo(events);
        assertThat(learned)
                .isSameAs(thrown.stream()
                        .filter(it -> it instanceof OutOfMemoryError || it instanceof InternalError)
                        .findFirst()
                        .orElse(null));
        left.add(new AssertionError());
        queue.giveBack(queue.take(), List.of(event(99)));
        assertThat(heardBehind).contains(event(99));
    }

    @Provide
    Arbitrary<List<Throwable>> thrown() {
        return Arbitraries.of(
                        new IllegalStateException(),
                        new AssertionError(),
                        new Exception(),
                        new StackOverflowError(),
                        new OutOfMemoryError(),
                        new InternalError())
                .list()
                .ofMaxSize(4);
    }

    /** Throws what a method that declares nothing can throw all the same. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void raise(Throwable thrown) throws X {
        throw (X) thrown;
    }

    private static CrmEvent event(long orderId) {
        return new CrmEvent.BindingAdded(Actor.user(1), Instant.EPOCH, OrderBinding.toDeal(orderId, 1));
    }
}
