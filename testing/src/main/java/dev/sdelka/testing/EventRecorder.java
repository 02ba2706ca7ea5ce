package dev.sdelka.testing;

import dev.sdelka.event.CrmEvent;
import dev.sdelka.event.CrmListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Keeps what a {@code Crm} tells, for a test to look at: {@code TestCrm.builder().listener(recorder)}. Thread-safe.
 */
public final class EventRecorder implements CrmListener {

    private final List<CrmEvent> events = new CopyOnWriteArrayList<>();

    /** A recorder that has heard nothing yet. */
    public EventRecorder() {}

    @Override
    public void on(CrmEvent event) {
        events.add(event);
    }

    /**
     * All that was heard.
     *
     * @return an unmodifiable copy, in the order of what happened
     */
    public List<CrmEvent> events() {
        return List.copyOf(events);
    }

    /**
     * What was heard of one kind.
     *
     * @param kind such as {@code CrmEvent.DealMoved.class}
     * @param <E> the kind
     * @return in the order of what happened
     */
    public <E extends CrmEvent> List<E> events(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Forgets all that was heard. */
    public void clear() {
        events.clear();
    }
}
