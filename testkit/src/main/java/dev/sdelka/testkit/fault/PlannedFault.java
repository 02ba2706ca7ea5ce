package dev.sdelka.testkit.fault;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.testkit.fault.FaultInjectingStorage.Moment;
import java.util.concurrent.atomic.AtomicInteger;

/** A fault that comes at one of the calls that are counted here. Thread-safe. */
final class PlannedFault {

    private final int call;
    private final Kind kind;
    private final Moment moment;
    private final AtomicInteger calls = new AtomicInteger();

    PlannedFault(int call, Kind kind, Moment moment) {
        this.call = call;
        this.kind = kind;
        this.moment = moment;
    }

    boolean hasCome() {
        return calls.get() >= call;
    }

    /** Counts a call; true if it is the one that fails. */
    boolean isNext() {
        return calls.incrementAndGet() == call;
    }

    Moment moment() {
        return moment;
    }

    StorageException exception(String what) {
        return new StorageException(kind, "a planned fault " + moment + " call " + call + ": " + what, null);
    }
}
