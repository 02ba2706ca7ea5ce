package dev.sdelka.storage.jdbi;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Lets other processes have the file. SQLite gives the lock to whoever asks when it is free, and who commits without a break frees it for moments only: others could wait in vain
 * until their time is up. So whoever had the file for a while steps aside, for longer than others look away ({@link LockPolling}). It costs a busy process two hundredths of its time,
 * and others nothing. Used by one thread at a time.
 */
final class LockSharing {

    /** How long the lock may be taken again and again without a break. */
    static final long TURN_NANOS = 100_000_000;

    /** How long a break is. */
    static final long BREAK_NANOS = 2 * LockPolling.INTERVAL_NANOS;

    private final LongSupplier clock;
    private final LongConsumer pause;
    private long turnStart;
    private long lastEnd;

    /**
     * Begins with a break.
     *
     * @param clock nanoseconds
     * @param pause waits for nanoseconds
     */
    LockSharing(LongSupplier clock, LongConsumer pause) {
        this.clock = clock;
        this.pause = pause;
        lastEnd = clock.getAsLong() - BREAK_NANOS;
    }

    /** The lock is about to be taken. */
    void beforeLock() {
        long now = clock.getAsLong();
        boolean hadBreak = now - lastEnd >= BREAK_NANOS;
        if (!hadBreak && now - turnStart >= TURN_NANOS) {
            pause.accept(BREAK_NANOS);
            hadBreak = true;
        }
        if (hadBreak) {
            turnStart = clock.getAsLong();
        }
    }

    /** The lock was freed. */
    void afterLock() {
        lastEnd = clock.getAsLong();
    }
}
