package dev.sdelka.server.http;

import dev.sdelka.Crm;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.server.content.DemoPortal;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A server over the demo portal, on which the webhook {@code 1/code} may call all methods. */
final class RunningServer implements AutoCloseable {

    static final int MAX_BYTES = 100_000;

    private static final String HOST = "127.0.0.1";
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    static {
        silenceJetty();
    }

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(RawConnection.PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Crm crm;
    private final HttpServer server;

    private RunningServer(Crm crm, HttpServer server) {
        this.crm = crm;
        this.server = server;
    }

    /** Without a configuration Jetty tells of every start and stop. */
    static void silenceJetty() {
        JETTY.setLevel(Level.OFF);
    }

    static RunningServer start() throws IOException {
        return start(UnaryOperator.identity(), UnaryOperator.identity());
    }

    static RunningServer withEndpoint(UnaryOperator<RestEndpoint.Builder> endpoint) throws IOException {
        return start(UnaryOperator.identity(), endpoint);
    }

    static RunningServer withLimits(UnaryOperator<HttpLimits> limits) throws IOException {
        return start(limited(limits), UnaryOperator.identity());
    }

    static RunningServer start(UnaryOperator<HttpSettings> settings, UnaryOperator<RestEndpoint.Builder> endpoint)
            throws IOException {
        Storage storage = new MemoryStorage();
        DemoPortal.load(storage);
        Crm crm = Crm.builder(storage).zone(DemoPortal.ZONE).build();
        RestEndpoint.Builder builder = RestEndpoint.builder(crm)
                .webhook(Webhook.withAllScopes(1, "code"))
                .maxBytes(MAX_BYTES);
        RestEndpoint rest = endpoint.apply(builder).build();
        HttpServer server = HttpServer.start(settings.apply(HttpSettings.on(HOST, 0)), () -> rest);
        return new RunningServer(crm, server);
    }

    static UnaryOperator<HttpSettings> limited(UnaryOperator<HttpLimits> limits) {
        return settings -> settings.withLimits(limits.apply(settings.limits()));
    }

    HttpServer server() {
        return server;
    }

    /** The answer of a call with JSON. */
    HttpResponse<String> post(String method, String json) throws IOException, InterruptedException {
        return send(
                method,
                builder -> builder.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The answer of any call. */
    HttpResponse<String> send(String method, UnaryOperator<HttpRequest.Builder> request)
            throws IOException, InterruptedException {
        URI address = URI.create("http://" + HOST + ":" + server.port() + "/rest/1/code/" + method);
        return client.send(
                request.apply(HttpRequest.newBuilder(address).timeout(RawConnection.PATIENCE))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    RawConnection connect() throws IOException {
        return RawConnection.to(server.port());
    }

    /** The answer on the first connection that is not closed at once: the server learns a little later than the client that one ended. */
    RawConnection.Answer firstAnswer(String request) throws IOException {
        long deadline = System.nanoTime() + RawConnection.PATIENCE.toNanos();
        while (true) {
            try (RawConnection connection = connect()) {
                return connection.send(request).answer();
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
            }
        }
    }

    /** All that is answered to what is sent on a connection of its own. */
    String raw(String request) throws IOException {
        try (RawConnection connection = connect()) {
            return connection.send(request).sendNoMore().rest();
        }
    }

    /** A request without a body, whose connection may stay. */
    static String get(String target) {
        return "GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }

    @Override
    public void close() {
        server.close();
        crm.close();
    }
}
