package dev.sdelka.rest.fault;

import java.time.Duration;

/**
 * How an answer is to be sent.
 *
 * @param delay how long to wait before
 * @param isCut whether the connection is closed in the middle of the answer
 */
public record Delivery(Duration delay, boolean isCut) {

    /** At once, and whole. */
    public static final Delivery NORMAL = new Delivery(Duration.ZERO, false);
}
