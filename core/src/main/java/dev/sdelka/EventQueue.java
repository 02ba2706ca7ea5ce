package dev.sdelka;

import dev.sdelka.event.CrmEvent;
import dev.sdelka.event.CrmListener;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings events to listeners in the order in which their units ran. A unit takes a ticket while it runs, and units run one after the other; so tickets
 * are in the order of commits, and events wait until no earlier ticket is open. No lock is held while a listener runs. Thread-safe.
 */
final class EventQueue {

    private static final System.Logger LOGGER = System.getLogger(EventQueue.class.getName());

    private final List<CrmListener> listeners;
    private final TreeSet<Long> open = new TreeSet<>();
    private final TreeMap<Long, List<CrmEvent>> ready = new TreeMap<>();
    private long lastTicket;
    private boolean isDelivering;

    EventQueue(List<CrmListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    boolean hasListeners() {
        return !listeners.isEmpty();
    }

    /** A ticket, to be given back in any case. */
    synchronized Long take() {
        Long ticket = lastTicket + 1; // made once: what comes later shall not fail for want of memory
        open.add(ticket);
        lastTicket = ticket;
        return ticket;
    }

    /**
     * Gives a ticket back, and tells what can be told.
     *
     * @param ticket the ticket
     * @param events what happened; none if the unit did not
     */
    void giveBack(Long ticket, List<CrmEvent> events) {
        synchronized (this) {
            open.remove(ticket);
            if (!events.isEmpty()) {
                ready.put(ticket, events);
            }
            if (isDelivering) {
                return; // whoever does goes on with these
            }
            isDelivering = true;
        }
        deliver();
    }

    private void deliver() {
        VirtualMachineError fatal = null;
        boolean isDone = false;
        try {
            for (List<CrmEvent> events = next(); events != null; events = next()) {
                for (CrmEvent event : events) {
                    for (CrmListener listener : listeners) {
                        VirtualMachineError thrown = tell(listener, event);
                        fatal = fatal == null ? thrown : fatal;
                    }
                }
            }
            isDone = true;
        } finally {
            if (!isDone) { // the machine failed; others may go on
                stopDelivering();
            }
        }
        if (fatal != null) {
            throw fatal;
        }
    }

    private synchronized void stopDelivering() {
        isDelivering = false;
    }

    private synchronized @Nullable List<CrmEvent> next() {
        boolean canGo = !ready.isEmpty() && (open.isEmpty() || ready.firstKey() < open.first());
        isDelivering = canGo;
        return canGo ? ready.pollFirstEntry().getValue() : null;
    }

    /** Returns what the machine may not survive, to be thrown once everybody was told; a stack that ran over is a fault of the listener's. */
    @SuppressWarnings("CatchingUnchecked") // a listener's fault, whatever it is, is not the caller's
    private static @Nullable VirtualMachineError tell(CrmListener listener, CrmEvent event) {
        try {
            listener.on(event);
        } catch (OutOfMemoryError | InternalError e) {
            return e;
        } catch (Throwable e) {
            LOGGER.log(System.Logger.Level.ERROR, "a listener failed", e);
        }
        return null;
    }
}
