package dev.sdelka.rest.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long each method has run in the last ten minutes, by the account of a webhook or an application. As on the portal, time is
 * kept in buckets of one minute; a bucket leaves the account ten minutes after its first call. Thread-safe.
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

    private record Key(Object account, String method) {}

    private record Bucket(Instant firstCall, long nanos) {

        boolean isOfTheMinuteOf(Instant time) {
            return Math.floorDiv(firstCall.getEpochSecond(), SECONDS_IN_BUCKET)
                    == Math.floorDiv(time.getEpochSecond(), SECONDS_IN_BUCKET);
        }
    }

    /**
     * Adds a call.
     *
     * @param account on whose account
     * @param method the canonical name of the method
     * @param start when the call began
     * @param nanos how long the method ran
     * @return the account with this call
     */
    public Usage add(Object account, String method, Instant start, long nanos) {
        return accounts.computeIfAbsent(new Key(account, method), key -> new Account())
                .add(start, nanos);
    }

    /**
     * What has been used.
     *
     * @param account on whose account
     * @param method the canonical name of the method
     * @param time when
     * @return nothing, until ten minutes later, if the method has not run
     */
    public Usage usage(Object account, String method, Instant time) {
        Account used = accounts.get(new Key(account, method));
        return used == null ? none(time) : used.usage(time);
    }

    /**
     * An account on which nothing has been used.
     *
     * @param time when
     * @return nothing, until ten minutes later
     */
    public static Usage none(Instant time) {
        return new Usage(0, time.plus(BUCKET_LIFE));
    }

    private static final class Account {

        private final Deque<Bucket> buckets = new ArrayDeque<>();

        synchronized Usage add(Instant start, long nanos) {
            Bucket last = buckets.peekLast();
            if (last != null && last.isOfTheMinuteOf(start)) {
                buckets.removeLast();
                buckets.addLast(new Bucket(last.firstCall, last.nanos + nanos));
            } else {
                buckets.addLast(new Bucket(start, nanos));
            }
            return usage(start);
        }

        synchronized Usage usage(Instant time) {
            bringBack(time);
            buckets.removeIf(bucket -> !bucket.firstCall.plus(BUCKET_LIFE).isAfter(time));
            long sum = 0;
            for (Bucket bucket : buckets) {
                sum += bucket.nanos;
            }
            return buckets.isEmpty()
                    ? none(time)
                    : new Usage(sum, buckets.getFirst().firstCall.plus(BUCKET_LIFE));
        }

        /** A clock that ran ahead may have been set right: what it said is not waited for, and what was used then was used now. */
        private void bringBack(Instant time) {
            Instant most = time.plus(BUCKET_LIFE);
            boolean ranAhead = false;
            for (Bucket bucket : buckets) {
                ranAhead |= bucket.firstCall.isAfter(most);
            }
            if (ranAhead) {
                List<Bucket> kept = buckets.stream()
                        .map(bucket -> bucket.firstCall.isAfter(time) ? new Bucket(time, bucket.nanos) : bucket)
                        .toList();
                buckets.clear();
                buckets.addAll(kept);
            }
        }
    }
}
