package dev.sdelka.server;

import dev.sdelka.Crm;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.server.http.HttpSettings;
import dev.sdelka.server.portal.PortalFile;
import dev.sdelka.server.portal.PortalWebhook;
import dev.sdelka.server.tls.Secured;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects the choices for a {@link LocalEndpoint}. Not thread-safe. */
public final class LocalEndpointBuilder {

    private static final String THIS_MACHINE = "127.0.0.1";
    private static final int FREE_PORT = 0;

    private final List<PortalWebhook> webhooks = new ArrayList<>();
    private final List<Consumer<Crm.Builder>> crmChoices = new ArrayList<>();
    private final List<Consumer<RestEndpoint.Builder>> restChoices = new ArrayList<>();
    private HttpSettings http = HttpSettings.on(THIS_MACHINE, FREE_PORT);
    private Supplier<? extends Storage> storage = MemoryStorage::new;
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private boolean isDemo;
    private boolean forgetsCredentials;
    private @Nullable Tls tls;
    private @Nullable Path storeFile;
    private @Nullable Path portalFile;

    LocalEndpointBuilder() {}

    /** Adds HTTPS to settings. */
    @FunctionalInterface
    interface Tls {

        /** Settings with HTTPS, whose certificate may be kept beside a file. */
        Secured secure(HttpSettings settings, Path beside, Clock clock) throws IOException;
    }

    /**
     * The port for HTTP.
     *
     * @param port by default a free one, as 0 says
     * @return this
     */
    public LocalEndpointBuilder port(int port) {
        http = new HttpSettings(http.host(), port, http.tls(), http.limits());
        return this;
    }

    /**
     * Opens a free port for HTTPS, too, with a certificate that is made for the endpoint.
     *
     * @return this
     */
    public LocalEndpointBuilder https() {
        return tls((settings, beside, now) -> Secured.byItself(settings, FREE_PORT, beside, now));
    }

    /**
     * Where deals are kept.
     *
     * @param storage opens the store, at the start and at each reset; by default an empty one in memory
     * @return this
     */
    public LocalEndpointBuilder storage(Supplier<? extends Storage> storage) {
        this.storage = storage;
        return this;
    }

    /**
     * Fills an empty store with the deals and orders that the examples of the portal's reference name. Their times are those of the zone +02:00.
     *
     * @return this
     */
    public LocalEndpointBuilder demo() {
        isDemo = true;
        return this;
    }

    /**
     * The portal's clock, whose zone is the portal's.
     *
     * @param clock by default the system's
     * @return this
     */
    public LocalEndpointBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /**
     * Users and their rights, webhooks, applications and tokens, plan, state, limits and faults: a file as {@code docs/portal-file.md} describes it.
     *
     * @param portalFile read when the endpoint starts; by default everybody may do everything
     * @return this
     */
    public LocalEndpointBuilder portalFile(Path portalFile) {
        this.portalFile = portalFile;
        return this;
    }

    /**
     * Somebody who may call all methods; may be repeated. The first stands in {@link LocalEndpoint#url}.
     *
     * @param userId on whose behalf calls are made, above zero
     * @param code the secret: 1 to 128 letters, digits, hyphens and underscores; by default a random one of user 1
     * @return this
     * @throws IllegalArgumentException if one of them is not as it must be
     */
    public LocalEndpointBuilder webhook(long userId, String code) {
        webhooks.add(PortalWebhook.withAllScopes(userId, code));
        return this;
    }

    /**
     * More choices of the services, such as which orders exist, and who hears of events.
     *
     * @param choice called at the start and at each reset
     * @return this
     */
    public LocalEndpointBuilder crm(Consumer<Crm.Builder> choice) {
        crmChoices.add(choice);
        return this;
    }

    /**
     * More choices of the wire, such as limits, faults and the status profile. They are stronger than what the portal file says.
     *
     * @param choice called at the start and at each reset
     * @return this
     */
    public LocalEndpointBuilder rest(Consumer<RestEndpoint.Builder> choice) {
        restChoices.add(choice);
        return this;
    }

    /**
     * Opens the store and the ports.
     *
     * @return an endpoint that answers calls
     * @throws IOException if a port cannot be opened, or a file is not as it must be; the message is for people
     * @throws dev.sdelka.storage.StorageException if the store cannot be opened
     */
    public LocalEndpoint start() throws IOException {
        return LocalEndpoint.start(this);
    }

    LocalEndpointBuilder http(HttpSettings settings) {
        http = settings;
        return this;
    }

    LocalEndpointBuilder tls(Tls secured) {
        tls = secured;
        return this;
    }

    /** The file of the store, beside which credentials and the certificate are kept. */
    LocalEndpointBuilder storeFile(Path file) {
        storeFile = file;
        return this;
    }

    LocalEndpointBuilder webhooks(List<PortalWebhook> more) {
        webhooks.addAll(more);
        return this;
    }

    LocalEndpointBuilder forgetsCredentials(boolean forgets) {
        forgetsCredentials = forgets;
        return this;
    }

    List<PortalWebhook> webhooks() {
        return webhooks;
    }

    Optional<Tls> tls() {
        return Optional.ofNullable(tls);
    }

    Optional<Path> storeFile() {
        return Optional.ofNullable(storeFile);
    }

    PortalFile portal() throws IOException {
        return portalFile == null ? PortalFile.none() : PortalFile.read(portalFile, clock.instant());
    }

    /** Whether a certificate is still good is a matter of the clock by which clients look at it. */
    Secured secure(Path beside) throws IOException {
        return tls == null ? new Secured(http, Optional.empty()) : tls.secure(http, beside, Clock.systemUTC());
    }

    BackendOpener opener(PortalFile portal, Callers callers) {
        Optional<Path> file =
                storeFile().map(database -> database.resolveSibling(database.getFileName() + ".credentials.json"));
        boolean forgets = forgetsCredentials;
        return new BackendOpener(
                storage,
                isDemo,
                clock,
                portal,
                () -> callers.open(file, forgets),
                List.copyOf(crmChoices),
                List.copyOf(restChoices));
    }
}
