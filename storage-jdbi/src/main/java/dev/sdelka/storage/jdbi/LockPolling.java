package dev.sdelka.storage.jdbi;

import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.sqlite.BusyHandler;

/**
 * Waits for another process to let go of the file. SQLite's own way looks ten times a second, and misses the moments in which a busy process is between two commits. Of one
 * connection.
 */
final class LockPolling extends BusyHandler {

    /** How long it looks away. */
    static final long INTERVAL_NANOS = 1_000_000;

    private static final int GIVE_UP = 0;
    private static final int LOOK_AGAIN = 1;

    private final long timeoutNanos;
    private final LongSupplier clock;
    private final LongConsumer pause;
    private long start;

    /**
     * Waits for some time at most.
     *
     * @param timeout when it gives up
     * @param clock nanoseconds
     * @param pause waits for nanoseconds
     */
    LockPolling(Duration timeout, LongSupplier clock, LongConsumer pause) {
        timeoutNanos = timeout.toNanos();
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    protected int callback(int earlierLooks) {
        long now = clock.getAsLong();
        if (earlierLooks == 0) {
            start = now;
        }
        if (now - start >= timeoutNanos) {
            return GIVE_UP;
        }
        pause.accept(INTERVAL_NANOS);
        return LOOK_AGAIN;
    }
}
