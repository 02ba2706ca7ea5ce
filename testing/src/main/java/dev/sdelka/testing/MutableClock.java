package dev.sdelka.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that a test moves. It stands still otherwise, unless it was made as a {@link #running} one. Thread-safe.
 */
public final class MutableClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> offset;

    private MutableClock(Clock base, AtomicReference<Duration> offset) {
        this.base = base;
        this.offset = offset;
    }

    /**
     * A clock that stands still.
     *
     * @param instant what it shows
     * @param zone its zone
     * @return the clock
     */
    public static MutableClock standing(Instant instant, ZoneId zone) {
        return new MutableClock(Clock.fixed(instant, zone), new AtomicReference<>(Duration.ZERO));
    }

    /**
     * A clock that runs on by itself, as the system's does.
     *
     * @param start what it shows first
     * @param zone its zone
     * @return the clock
     */
    public static MutableClock running(Instant start, ZoneId zone) {
        MutableClock clock = new MutableClock(Clock.system(zone), new AtomicReference<>(Duration.ZERO));
        clock.set(start);
        return clock;
    }

    /**
     * Moves the clock on.
     *
     * @param duration how far; below zero to move it back
     */
    public void advance(Duration duration) {
        offset.accumulateAndGet(duration, Duration::plus);
    }

    /**
     * Sets the clock.
     *
     * @param instant what it shows from now on
     */
    public void set(Instant instant) {
        offset.set(Duration.between(base.instant(), instant));
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    /** The same clock in another zone: it moves with this one. */
    @Override
    public MutableClock withZone(ZoneId otherZone) {
        return new MutableClock(base.withZone(otherZone), offset);
    }

    /** What it shows, and the zone. */
    @Override
    public String toString() {
        return "MutableClock[" + instant() + ", " + getZone() + "]";
    }
}
