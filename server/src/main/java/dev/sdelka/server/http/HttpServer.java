package dev.sdelka.server.http;

import dev.sdelka.rest.RestEndpoint;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.handlers.GracefulShutdownHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;

/**
 * Answers HTTP requests by an endpoint. Bodies come in without holding a thread, so that slow senders do not stop others. Thread-safe.
 */
public final class HttpServer implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int MAX_HEADER_BYTES = 64 * 1024;

    private final Undertow undertow;
    private final GracefulShutdownHandler handler;

    private HttpServer(Undertow undertow, GracefulShutdownHandler handler) {
        this.undertow = undertow;
        this.handler = handler;
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
        GracefulShutdownHandler handler = new GracefulShutdownHandler(new EndpointHandler(endpoint));
        Undertow undertow = Undertow.builder()
                .addHttpListener(port, address.getHostAddress())
                .setHandler(handler)
                .setServerOption(UndertowOptions.DECODE_URL, false)
                .setServerOption(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
                .setServerOption(UndertowOptions.MAX_HEADER_SIZE, MAX_HEADER_BYTES)
                .setServerOption(UndertowOptions.ALWAYS_SET_KEEP_ALIVE, false)
                .build();
        undertow.start();
        return new HttpServer(undertow, handler);
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
        handler.shutdown();
        try {
            handler.awaitShutdown(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        undertow.stop();
    }
}
