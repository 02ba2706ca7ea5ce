package dev.sdelka.rest.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A leaky bucket for each address that calls. Forgets addresses whose buckets have run dry. Thread-safe. */
public final class RequestLimiter {

    private static final int ADDRESSES_BEFORE_CLEANING = 10_000;
    private static final double NANOS_IN_SECOND = 1e9;

    private final Limits.RequestRate rate;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /**
     * A limiter.
     *
     * @param rate the size of each bucket
     */
    public RequestLimiter(Limits.RequestRate rate) {
        this.rate = rate;
    }

    private record Bucket(double level, Instant time) {}

    /**
     * Lets a request in, or does not. A request that is not let in does not fill the bucket.
     *
     * @param address whose request
     * @param time when it came
     * @return false if the bucket is full
     */
    public boolean admit(String address, Instant time) {
        if (buckets.size() > ADDRESSES_BEFORE_CLEANING) {
            buckets.values().removeIf(bucket -> levelAt(bucket, time) <= 0);
        }
        boolean[] admitted = new boolean[1];
        buckets.compute(address, (key, bucket) -> {
            double level = bucket == null ? 0 : levelAt(bucket, time);
            admitted[0] = level + 1 <= rate.capacity();
            return new Bucket(admitted[0] ? level + 1 : level, bucket == null ? time : later(bucket.time, time));
        });
        return admitted[0];
    }

    /** Requests are handled side by side, so their times may come out of order: time never runs back. */
    private double levelAt(Bucket bucket, Instant time) {
        Duration passed = Duration.between(bucket.time, later(bucket.time, time));
        double seconds = passed.getSeconds() + passed.getNano() / NANOS_IN_SECOND;
        return Math.max(0, bucket.level - seconds * rate.drainPerSecond());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
