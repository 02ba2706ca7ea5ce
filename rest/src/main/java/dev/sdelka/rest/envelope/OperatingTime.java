package dev.sdelka.rest.envelope;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long each method has run in the last ten minutes, by credential. As on the portal, time is kept in buckets of one minute;
 * a bucket leaves the account ten minutes after its first call. Thread-safe.
 */
public final class OperatingTime {

    private static final Duration BUCKET_LIFE = Duration.ofMinutes(10);
    private static final long SECONDS_IN_BUCKET = 60;

    private final Map<Key, Account> accounts = new ConcurrentHashMap<>();

    /** An account in which nothing has run yet. */
    public OperatingTime() {}

    /**
     * What a method has taken.
     *
     * @param nanos the sum of the buckets, in nanoseconds
     * @param resetAt when the oldest bucket leaves the account
     */
    public record Usage(long nanos, Instant resetAt) {}

    private record Key(Object credential, String method) {}

    private record Bucket(Instant firstCall, long nanos) {

        boolean isOfTheMinuteOf(Instant time) {
            return Math.floorDiv(firstCall.getEpochSecond(), SECONDS_IN_BUCKET)
                    == Math.floorDiv(time.getEpochSecond(), SECONDS_IN_BUCKET);
        }
    }

    /**
     * Adds a call.
     *
     * @param credential by whose credential; compared by identity unless it says otherwise
     * @param method the canonical name of the method
     * @param start when the call began
     * @param nanos how long the method ran
     * @return the account with this call
     */
    public Usage add(Object credential, String method, Instant start, long nanos) {
        return accounts.computeIfAbsent(new Key(credential, method), key -> new Account())
                .add(start, nanos);
    }

    private static final class Account {

        private final Deque<Bucket> buckets = new ArrayDeque<>();

        synchronized Usage add(Instant start, long nanos) {
            buckets.removeIf(bucket -> !bucket.firstCall.plus(BUCKET_LIFE).isAfter(start));
            Bucket last = buckets.peekLast();
            if (last != null && last.isOfTheMinuteOf(start)) {
                buckets.removeLast();
                buckets.addLast(new Bucket(last.firstCall, last.nanos + nanos));
            } else {
                buckets.addLast(new Bucket(start, nanos));
            }
            long sum = buckets.stream().mapToLong(Bucket::nanos).sum();
            return new Usage(sum, buckets.getFirst().firstCall.plus(BUCKET_LIFE));
        }
    }
}
