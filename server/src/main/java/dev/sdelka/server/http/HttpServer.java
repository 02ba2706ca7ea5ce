package dev.sdelka.server.http;

import dev.sdelka.rest.RestEndpoint;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.GracefulShutdownHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Answers HTTP requests by an endpoint. Bodies come in without holding a thread, so that slow senders do not stop others. Thread-safe.
 */
public final class HttpServer implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final int MAX_HEADER_BYTES = 64 * 1024;
    private static final int MAX_PARAMETERS = 10_000;
    private static final long BUFFER_BYTES = 1024 * 1024;

    private final Undertow undertow;
    private final GracefulShutdownHandler handler;
    private final AtomicBoolean closing;

    private HttpServer(Undertow undertow, GracefulShutdownHandler handler, AtomicBoolean closing) {
        this.undertow = undertow;
        this.handler = handler;
        this.closing = closing;
    }

    /**
     * Opens the port and begins to answer.
     *
     * @param host a name or an address of this machine
     * @param port 0 for a free one
     * @param endpoint gives the answers
     * @return the running server
     * @throws UnknownHostException if the host has no address
     * @throws RuntimeException whose cause is a {@link java.net.BindException} if the port cannot be opened
     */
    public static HttpServer start(String host, int port, RestEndpoint endpoint) throws UnknownHostException {
        InetAddress address = InetAddress.getByName(host);
        EndpointHandler calls = new EndpointHandler(endpoint);
        GracefulShutdownHandler handler = new GracefulShutdownHandler(calls);
        AtomicBoolean closing = new AtomicBoolean();
        HttpHandler entrance = exchange -> {
            if (closing.get()) {
                calls.refuseUnavailable(exchange);
            } else {
                handler.handleRequest(exchange);
            }
        };
        Undertow undertow = Undertow.builder()
                .addHttpListener(port, address.getHostAddress())
                .setHandler(Handlers.httpContinueRead(entrance))
                .setServerOption(UndertowOptions.DECODE_URL, false)
                .setServerOption(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
                .setServerOption(UndertowOptions.MAX_HEADER_SIZE, MAX_HEADER_BYTES)
                .setServerOption(UndertowOptions.MAX_PARAMETERS, MAX_PARAMETERS)
                .setServerOption(UndertowOptions.IDLE_TIMEOUT, (int) IDLE.toMillis())
                // the endpoint has the limit, and words for it; Undertow's own would cut the connection
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, 2L * endpoint.maxBytes() + BUFFER_BYTES)
                .setServerOption(UndertowOptions.ALWAYS_SET_KEEP_ALIVE, false)
                .build();
        undertow.start();
        return new HttpServer(undertow, handler, closing);
    }

    /**
     * The port that is open.
     *
     * @return above zero
     */
    public int port() {
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    /** Finishes the calls under way, for ten seconds at most, and closes the port. */
    @Override
    public void close() {
        closing.set(true);
        handler.shutdown();
        try {
            handler.awaitShutdown(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        undertow.stop();
    }
}
