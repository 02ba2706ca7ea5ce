package dev.sdelka.server.option;

import dev.sdelka.rest.limit.Limits;

/** How much callers may ask for. */
public enum LimitsOption {
    /** As much as on most plans. */
    standard,
    /** As much as on the top plan. */
    enterprise,
    /** Any number of requests, any time. */
    off;

    /**
     * The limits of the wire.
     *
     * @return the limits
     */
    public Limits limits() {
        return Limits.find(name()).orElseThrow();
    }
}
