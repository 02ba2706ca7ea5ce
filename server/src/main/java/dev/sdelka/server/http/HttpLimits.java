package dev.sdelka.server.http;

import java.time.Duration;

/**
 * What callers may take of the machine. Immutable.
 *
 * @param idleTimeout how long nothing may come or go on a connection before it is closed
 * @param maxHeaderBytes the largest section of headers, the address included
 * @param maxHeaderMemory how much memory the headers of all requests that are longer than usual may take together until they are answered, about; a connection that would take more
 *     is closed
 * @param maxConnections how many connections may be open, by HTTPS half as many; one more is closed as soon as it is there
 * @param maxBodyBytes how much memory the bodies of all requests, and all large answers, may take together until they are answered and fetched; who
 *     would take more is refused, before anything is done
 * @param calls how many calls are worked on, and how many may wait for it
 * @param slowestSender how slowly a request may come in
 */
public record HttpLimits(
        Duration idleTimeout,
        int maxHeaderBytes,
        long maxHeaderMemory,
        int maxConnections,
        long maxBodyBytes,
        Calls calls,
        SlowestSender slowestSender) {

    /** How many connections may be open unless a host says otherwise, or memory is short. */
    public static final int DEFAULT_MAX_CONNECTIONS = 20_000;

    /** How many seconds a connection may be silent unless a host says otherwise. */
    public static final int DEFAULT_IDLE_SECONDS = 120;

    private static final int HEADER_BYTES = 64 * 1024;
    private static final int SHARE_OF_BODIES = 8;
    private static final int SHARE_OF_HEADERS = 16;
    private static final int MEMORY_OF_CONNECTION = 32 * 1024;
    private static final int MEMORY_OF_CALL = 32 * 1024 * 1024;
    private static final int LEAST_WORKERS = 4;
    private static final int MOST_WORKERS = 32;
    private static final int MOST_WAITING = 4096;
    private static final SlowestSender SENDER = new SlowestSender(Duration.ofSeconds(20), 1024);

    /** Refuses what lets nobody call. */
    public HttpLimits {
        if (idleTimeout.isNegative()
                || idleTimeout.isZero()
                || maxHeaderBytes <= 0
                || maxHeaderMemory <= 0
                || maxConnections <= 0
                || maxBodyBytes <= 0) {
            throw new IllegalArgumentException("limits are above zero");
        }
    }

    /**
     * Calls at a time.
     *
     * @param workers how many calls may be worked on at a time, those that wait for the store or in a method of the host included, above zero; few of them run
     * @param maxWaiting how many more may be there, above zero; one more is refused
     */
    public record Calls(int workers, int maxWaiting) {

        /** Refuses what lets nobody call. */
        public Calls {
            if (workers <= 0 || maxWaiting <= 0) {
                throw new IllegalArgumentException("limits are above zero");
            }
        }
    }

    /**
     * The slowest sender that is put up with. A connection is closed when a request is not whole after the patience and the time
     * that the rate grants for the bytes that have come.
     *
     * @param patience from the first byte of a request on
     * @param bytesPerSecond the rate, above zero
     */
    public record SlowestSender(Duration patience, int bytesPerSecond) {

        /** Refuses what lets nobody send. */
        public SlowestSender {
            if (patience.isNegative() || bytesPerSecond <= 0) {
                throw new IllegalArgumentException("patience is not below zero, and a rate above it");
            }
        }
    }

    /**
     * Two minutes of idleness, 64 KiB of headers, 20,000 connections but no more than one for each 32 KiB of memory, a sixteenth of it for long headers and an eighth for
     * bodies and answers, 32 calls worked on while 4,096 wait, but no more than four or one for each 32 MiB of memory, 20 seconds and one more for each KiB of a request.
     *
     * @return the limits
     */
    public static HttpLimits standard() {
        long memory = Runtime.getRuntime().maxMemory();
        return new HttpLimits(
                Duration.ofSeconds(DEFAULT_IDLE_SECONDS),
                HEADER_BYTES,
                memory / SHARE_OF_HEADERS,
                (int) Math.min(DEFAULT_MAX_CONNECTIONS, memory / MEMORY_OF_CONNECTION),
                memory / SHARE_OF_BODIES,
                new Calls(workers(memory), MOST_WAITING),
                SENDER);
    }

    /** The answer of each call may be some megabytes long, and is there several times while it is made. */
    private static int workers(long memory) {
        return (int) Math.max(LEAST_WORKERS, Math.min(MOST_WORKERS, memory / MEMORY_OF_CALL));
    }

    /**
     * The same with another patience for idle connections.
     *
     * @param other how long nothing may come or go on a connection
     * @return other limits
     */
    public HttpLimits withIdleTimeout(Duration other) {
        return new HttpLimits(
                other, maxHeaderBytes, maxHeaderMemory, maxConnections, maxBodyBytes, calls, slowestSender);
    }

    /**
     * The same with another largest section of headers.
     *
     * @param other above zero
     * @return other limits
     */
    public HttpLimits withMaxHeaderBytes(int other) {
        return new HttpLimits(idleTimeout, other, maxHeaderMemory, maxConnections, maxBodyBytes, calls, slowestSender);
    }

    /**
     * The same with another room for long headers.
     *
     * @param other above zero
     * @return other limits
     */
    public HttpLimits withMaxHeaderMemory(long other) {
        return new HttpLimits(idleTimeout, maxHeaderBytes, other, maxConnections, maxBodyBytes, calls, slowestSender);
    }

    /**
     * The same with another number of connections.
     *
     * @param other above zero
     * @return other limits
     */
    public HttpLimits withMaxConnections(int other) {
        return new HttpLimits(idleTimeout, maxHeaderBytes, maxHeaderMemory, other, maxBodyBytes, calls, slowestSender);
    }

    /**
     * The same with another room for bodies.
     *
     * @param other above zero
     * @return other limits
     */
    public HttpLimits withMaxBodyBytes(long other) {
        return new HttpLimits(
                idleTimeout, maxHeaderBytes, maxHeaderMemory, maxConnections, other, calls, slowestSender);
    }

    /**
     * The same with other numbers of calls.
     *
     * @param other calls at a time
     * @return other limits
     */
    public HttpLimits withCalls(Calls other) {
        return new HttpLimits(
                idleTimeout, maxHeaderBytes, maxHeaderMemory, maxConnections, maxBodyBytes, other, slowestSender);
    }

    /**
     * The same with another slowest sender.
     *
     * @param other how slowly a request may come in
     * @return other limits
     */
    public HttpLimits withSlowestSender(SlowestSender other) {
        return new HttpLimits(idleTimeout, maxHeaderBytes, maxHeaderMemory, maxConnections, maxBodyBytes, calls, other);
    }
}
