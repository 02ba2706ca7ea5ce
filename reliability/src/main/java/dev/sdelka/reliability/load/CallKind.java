package dev.sdelka.reliability.load;

import java.util.random.RandomGenerator;

/** What a caller does, and how often: weights add up to 100. */
enum CallKind {
    /** Reads a deal. */
    GET(36),
    /** Lists deals by a filter. */
    LIST(14),
    /** Changes a deal; every other time its stage too. */
    UPDATE(16),
    /** Adds a deal; or deletes the oldest, if there are as many as there shall be. */
    ADD(14),
    /** What {@link #ADD} becomes when there are enough deals. */
    DELETE(0),
    /** Binds an order to a deal, in the place of the deal that had it. */
    BIND(6),
    /** Removes what an order is bound to. */
    UNBIND(4),
    /** Replaces the product rows of a deal. */
    ROWS(5),
    /** Adds, reads and deletes a deal in one request; on the wire only. */
    BATCH(5);

    private static final int ALL = 100;

    private final int weight;

    CallKind(int weight) {
        this.weight = weight;
    }

    static CallKind any(RandomGenerator random) {
        int rest = random.nextInt(ALL);
        for (CallKind kind : values()) {
            rest -= kind.weight;
            if (rest < 0) {
                return kind;
            }
        }
        return GET;
    }
}
