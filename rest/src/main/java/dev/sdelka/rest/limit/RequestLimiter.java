package dev.sdelka.rest.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A leaky bucket for each address that calls. Forgets addresses whose buckets have run dry. Thread-safe. */
public final class RequestLimiter {

    private static final int ADDRESSES_BEFORE_CLEANING = 10_000;
    private static final Duration OUT_OF_ORDER = Duration.ofMinutes(1);
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

    private double levelAt(Bucket bucket, Instant time) {
        Instant now = later(bucket.time, time);
        Duration passed = now.isBefore(bucket.time) ? Duration.ZERO : Duration.between(bucket.time, now);
        double seconds = passed.getSeconds() + passed.getNano() / NANOS_IN_SECOND;
        return Math.max(0, bucket.level - seconds * rate.drainPerSecond());
    }

    /**
     * Requests are handled side by side, so their times may come out of order: time does not run back. But a clock that ran ahead may
     * have been set right, and what it said is not waited for.
     */
    private static Instant later(Instant known, Instant now) {
        return known.isAfter(now) && known.isBefore(now.plus(OUT_OF_ORDER)) ? known : now;
    }
}
