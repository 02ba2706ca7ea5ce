package dev.sdelka.rest.limit;

import java.time.Duration;
import java.util.Optional;

/**
 * How much a portal lets its callers ask for.
 *
 * @param requests how many requests may come at once from one address; empty for any number
 * @param operatingTime how long a method may have run within ten minutes on one account; empty for any time
 */
public record Limits(Optional<RequestRate> requests, Optional<Duration> operatingTime) {

    private static final Duration DOCUMENTED_OPERATING_TIME = Duration.ofMinutes(8);

    /**
     * A leaky bucket.
     *
     * @param capacity how many requests fill it, above zero
     * @param drainPerSecond how many leave it in a second, above zero
     */
    public record RequestRate(int capacity, double drainPerSecond) {

        /** Refuses what is not above zero. */
        public RequestRate {
            if (capacity <= 0 || !(drainPerSecond > 0)) {
                throw new IllegalArgumentException("capacity and drain of a limit are above zero");
            }
        }
    }

    /** Refuses a time below zero. */
    public Limits {
        if (operatingTime.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("a limit of time is not below zero");
        }
    }

    /**
     * No limits.
     *
     * @return what a host gets unless it sets limits
     */
    public static Limits off() {
        return new Limits(Optional.empty(), Optional.empty());
    }

    /**
     * The limits with a name.
     *
     * @param name {@code off}, {@code standard} or {@code enterprise}
     * @return empty if none have it
     */
    public static Optional<Limits> find(String name) {
        return switch (name) {
            case "off" -> Optional.of(off());
            case "standard" -> Optional.of(standard());
            case "enterprise" -> Optional.of(enterprise());
            default -> Optional.empty();
        };
    }

    /**
     * The limits of most plans: 50 requests, of which 2 a second leave the bucket, and 480 seconds.
     *
     * @return the limits
     */
    public static Limits standard() {
        return new Limits(Optional.of(new RequestRate(50, 2)), Optional.of(DOCUMENTED_OPERATING_TIME));
    }

    /**
     * The limits of the top plan: 250 requests, of which 5 a second leave the bucket, and 480 seconds.
     *
     * @return the limits
     */
    public static Limits enterprise() {
        return new Limits(Optional.of(new RequestRate(250, 5)), Optional.of(DOCUMENTED_OPERATING_TIME));
    }
}
