package dev.sdelka.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands until somebody moves it. */
final class HandClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    HandClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId otherZone) {
        return new HandClock(now, otherZone);
    }
}
