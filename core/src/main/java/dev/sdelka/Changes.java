package dev.sdelka;

import dev.sdelka.event.CrmEvent;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs units of work that change the store, and has listeners told of it once they are committed. Thread-safe. */
final class Changes {

    private final Storage storage;
    private final EventQueue events;

    Changes(Storage storage, EventQueue events) {
        this.storage = storage;
        this.events = events;
    }

    /**
     * A unit that tells what it does.
     *
     * @param <T> the type of its result
     */
    @FunctionalInterface
    interface Unit<T> {

        /**
         * Does the work.
         *
         * @param writer what to work with
         * @param told receives what happened; a unit that is run again begins anew
         */
        T run(StorageWriter writer, Consumer<CrmEvent> told);
    }

    <T> T write(Unit<T> unit) {
        if (!events.hasListeners()) {
            return storage.write(writer -> unit.run(writer, event -> {}));
        }
        Attempt<T> attempt = new Attempt<>(unit);
        boolean isCommitted = false;
        try {
            T result = storage.write(attempt::run);
            isCommitted = true;
            return result;
        } finally {
            attempt.end(isCommitted);
        }
    }

    /** The runs of a unit. Tickets are given back outside of it, for listeners may call the store. */
    private final class Attempt<T> {

        private final Unit<T> unit;
        private final ArrayList<Long> tickets = new ArrayList<>(1); // a unit is seldom run again
        private List<CrmEvent> happened = List.of();

        Attempt(Unit<T> unit) {
            this.unit = unit;
        }

        T run(StorageWriter writer) {
            tickets.ensureCapacity(tickets.size() + 1); // nothing may come between taking a ticket and keeping it
            tickets.add(events.take());
            List<CrmEvent> told = new ArrayList<>();
            T result = unit.run(writer, told::add);
            happened = told;
            return result;
        }

        void end(boolean isCommitted) {
            for (int i = 0; i < tickets.size(); i++) { // only the last run counts
                boolean counts = isCommitted && i == tickets.size() - 1;
                events.giveBack(tickets.get(i), counts ? happened : List.of());
            }
        }
    }
}
