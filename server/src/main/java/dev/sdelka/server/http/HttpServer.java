package dev.sdelka.server.http;

import dev.sdelka.rest.RestEndpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Answers HTTP requests by an endpoint. Bodies come in without holding a thread, so that slow senders do not stop others. Thread-safe.
 */
public final class HttpServer implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int MAX_TRANSPORT_THREADS = 32;
    private static final int TRANSPORT_THREADS = 8;

    private final Server server;
    private final Listeners listeners;
    private final Workers workers;
    private final CallGate gate;

    private HttpServer(Server server, Listeners listeners, Workers workers, CallGate gate) {
        this.server = server;
        this.listeners = listeners;
        this.workers = workers;
        this.gate = gate;
    }

    /**
     * Opens the ports and begins to answer.
     *
     * @param settings where to listen
     * @param endpoint gives the answers; asked anew for each request, so that another can take its place
     * @return the running server
     * @throws UnknownHostException if the host has no address
     * @throws IOException whose cause is a {@link java.net.BindException} if a port cannot be opened
     */
    public static HttpServer start(HttpSettings settings, Supplier<RestEndpoint> endpoint) throws IOException {
        String address = InetAddress.getByName(settings.host()).getHostAddress();
        QueuedThreadPool threads = new QueuedThreadPool(MAX_TRANSPORT_THREADS, TRANSPORT_THREADS);
        threads.setName("sdelka-http");
        // With Jetty's pool a good request was now and then taken for malformed after malformed ones on other
        // connections:
        // AnyBytesProperties finds it under load.
        Server server = new Server(threads, null, new ByteBufferPool.NonPooling());
        Workers workers = new Workers(settings.limits().calls());
        Listeners listeners = Listeners.of(settings, address, server, workers.forWhatFollows(threads));
        ConnectionLimit.set(settings.limits().maxConnections(), listeners, server);
        CallGate gate = new CallGate();
        server.setHandler(new EndpointHandler(
                endpoint, workers, gate, new MemoryRoom(settings.limits().maxBodyBytes())));
        server.setErrorHandler(new MalformedHandler(endpoint));
        HttpServer started = new HttpServer(server, listeners, workers, gate);
        boolean isOpen = false;
        try {
            started.open();
            isOpen = true;
        } finally {
            if (!isOpen) {
                started.stop();
            }
        }
        return started;
    }

    /**
     * The port that is open for HTTP.
     *
     * @return above zero
     */
    public int port() {
        return listeners.http().getLocalPort();
    }

    /**
     * The port that is open for HTTPS.
     *
     * @return above zero; empty if there is none
     */
    public OptionalInt tlsPort() {
        return listeners.https().stream()
                .mapToInt(NetworkConnector::getLocalPort)
                .findFirst();
    }

    /**
     * Finishes the calls under way, for ten seconds at most, and closes the ports. Meanwhile new calls are refused. A call that closes the server is not waited for, and has no answer.
     */
    @Override
    public void close() {
        try {
            gate.close(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stop();
    }

    private void open() throws IOException {
        listeners.http().open();
        if (listeners.https().isPresent()) {
            listeners.https().get().open();
        }
        try {
            server.start();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the server cannot be started", e);
        }
    }

    private void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server cannot be stopped", e);
        } finally {
            workers.close();
        }
    }
}
