package dev.sdelka.server;

import dev.sdelka.Crm;
import dev.sdelka.rest.fault.Fault;
import dev.sdelka.server.http.HttpServer;
import dev.sdelka.server.http.HttpSettings;
import dev.sdelka.server.portal.PortalFile;
import dev.sdelka.server.tls.Secured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The endpoint that {@code sdelka.jar serve} opens, inside of a program: it answers calls over HTTP as the portal does. Thread-safe.
 *
 * <pre>{@code
 * try (LocalEndpoint endpoint = LocalEndpoint.builder().webhook(1, "secret").start()) {
 *     URI webhook = endpoint.url(); // http://127.0.0.1:PORT/rest/1/secret/
 * }
 * }</pre>
 *
 * <p>It logs nothing of calls. But Jetty, on which it runs, tells of requests at its debug level by their addresses, in which secrets
 * stand: where all of a program is logged at that level, leave {@code org.eclipse.jetty} out.
 */
public final class LocalEndpoint implements AutoCloseable {

    private static final String MEMORY_BASE = "memory";

    private final CurrentBackend backend;
    private final HttpServer http;
    private final List<String> addresses;
    private final Optional<Path> certificate;
    private final Optional<TemporaryFolder> folder;

    private LocalEndpoint(
            CurrentBackend backend,
            HttpServer http,
            List<String> addresses,
            Optional<Path> certificate,
            Optional<TemporaryFolder> folder) {
        this.backend = backend;
        this.http = http;
        this.addresses = addresses;
        this.certificate = certificate;
        this.folder = folder;
    }

    /**
     * An endpoint on a free port of this machine, with a store in memory.
     *
     * @return a builder with all defaults
     */
    public static LocalEndpointBuilder builder() {
        return new LocalEndpointBuilder();
    }

    /** What was opened is closed if a later step fails. */
    static LocalEndpoint start(LocalEndpointBuilder builder) throws IOException {
        PortalFile portal = builder.portal();
        if (portal.requiresHttps() && builder.tls().isEmpty()) {
            throw new IOException("the portal file requires HTTPS, which is off: it needs --tls-port or https()");
        }
        Callers callers = Callers.of(portal, builder.webhooks());
        BackendOpener opener = builder.opener(portal, callers);
        Optional<TemporaryFolder> folder =
                builder.storeFile().isPresent() || builder.tls().isEmpty()
                        ? Optional.empty()
                        : Optional.of(TemporaryFolder.create());
        try {
            Path beside = builder.storeFile()
                    .or(() -> folder.map(temporary -> temporary.path().resolve(MEMORY_BASE)))
                    .orElse(Path.of(MEMORY_BASE));
            Secured secured = builder.secure(beside);
            CurrentBackend backend = new CurrentBackend(opener);
            try {
                HttpServer http = HttpServer.start(secured.settings(), backend::rest);
                return new LocalEndpoint(
                        backend, http, addresses(secured.settings(), http, callers), secured.ownCertificate(), folder);
            } catch (IOException | RuntimeException e) {
                backend.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            folder.ifPresent(TemporaryFolder::close);
            throw e;
        }
    }

    private static List<String> addresses(HttpSettings settings, HttpServer http, Callers callers) {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        List<String> addresses = new ArrayList<>();
        addresses.add("http://" + host + ":" + http.port() + "/rest/" + callers.address() + "/");
        http.tlsPort()
                .ifPresent(port -> addresses.add("https://" + host + ":" + port + "/rest/" + callers.address() + "/"));
        return addresses;
    }

    /**
     * Where to call: the address of the first webhook, to which the name of a method is added.
     *
     * @return such as {@code http://127.0.0.1:40123/rest/1/secret/}; a secret stands in it
     */
    public URI url() {
        return URI.create(addresses.get(0));
    }

    /**
     * Where to call by HTTPS.
     *
     * @return such as {@code https://127.0.0.1:40124/rest/1/secret/}; empty if there is no HTTPS
     */
    public Optional<URI> httpsUrl() {
        return addresses.stream().skip(1).findFirst().map(URI::create);
    }

    /**
     * What clients of HTTPS must trust.
     *
     * @return a file in PEM, there until the endpoint is closed; empty if there is no HTTPS, or the certificate is none of its own making
     */
    public Optional<Path> certificate() {
        return certificate;
    }

    /**
     * The services behind the wire.
     *
     * @return those that answer now; others after {@link #reset}
     */
    public Crm crm() {
        return backend.crm();
    }

    /**
     * Orders faults of calls that are made from now on. Those that were ordered before are forgotten.
     *
     * @param faults each counts calls of its own, from one; none lets all calls go well
     */
    public void orderFaults(Fault... faults) {
        backend.rest().orderFaults(List.of(faults));
    }

    /**
     * Begins anew at the same address: the store is opened again, which in memory is an empty one, and webhooks, tokens, limits and faults are as at
     * the start. Calls under way meet one store or the other, and may fail.
     *
     * @throws IOException if what is kept of webhooks cannot be read; then all is as before
     * @throws dev.sdelka.storage.StorageException if the store cannot be opened; then all is as before
     * @throws IllegalStateException if the endpoint is closed
     */
    public void reset() throws IOException {
        backend.reset();
    }

    /**
     * Finishes the calls under way, for ten seconds at most, then closes the ports and the store. A call that closes the endpoint itself, such as by a listener, is not waited
     * for: what it did is stored, its connection ends without an answer.
     */
    @Override
    public void close() {
        http.close();
        backend.close();
        folder.ifPresent(TemporaryFolder::close);
    }

    /** Says nothing of the addresses, in which secrets stand. */
    @Override
    public String toString() {
        return "LocalEndpoint[port=" + http.port() + "]";
    }

    List<String> addresses() {
        return addresses;
    }
}
