package dev.sdelka.server;

import dev.sdelka.Crm;
import dev.sdelka.order.OrderDirectory;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.credential.CredentialStore;
import dev.sdelka.rest.credential.Credentials;
import dev.sdelka.rest.credential.OAuthToken;
import dev.sdelka.rest.credential.SecretHash;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.limit.Limits;
import dev.sdelka.server.content.DemoPortal;
import dev.sdelka.server.credential.CredentialFile;
import dev.sdelka.server.http.HttpServer;
import dev.sdelka.server.option.CallerOptions;
import dev.sdelka.server.option.HttpOptions;
import dev.sdelka.server.option.OrdersOption;
import dev.sdelka.server.option.StoreOptions;
import dev.sdelka.server.option.TlsOptions;
import dev.sdelka.server.portal.PortalFile;
import dev.sdelka.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens what the options of {@code serve} describe, from the store up to the ports. What was opened is closed if a later step fails. */
final class PortalOpener {

    private static final String MEMORY_BASE = "memory";

    private final HttpOptions http;
    private final TlsOptions tls;
    private final StoreOptions store;
    private final CallerOptions callers;

    PortalOpener(HttpOptions http, TlsOptions tls, StoreOptions store, CallerOptions callers) {
        this.http = http;
        this.tls = tls;
        this.store = store;
        this.callers = callers;
    }

    RunningPortal open() throws StartException {
        try {
            Clock clock = Clock.system(store.zone());
            PortalFile portal = callers.portal(clock.instant());
            if (portal.requiresHttps() && !tls.isOn()) {
                throw new IOException("the portal file requires HTTPS, which needs --tls-port");
            }
            Optional<TemporaryFolder> folder =
                    store.file().isPresent() || !tls.isOn() ? Optional.empty() : Optional.of(TemporaryFolder.create());
            try {
                Crm crm = openCrm(portal, clock);
                try {
                    return openPorts(crm, portal, folder);
                } catch (IOException | RuntimeException e) {
                    crm.close();
                    throw e;
                }
            } catch (IOException | RuntimeException e) {
                folder.ifPresent(TemporaryFolder::close);
                throw e;
            }
        } catch (IOException e) {
            throw new StartException(e);
        }
    }

    private Crm openCrm(PortalFile portal, Clock clock) {
        Storage opened = store.open();
        try {
            if (store.isDemo()) {
                loadDemo(opened);
            }
            Crm.Builder builder = Crm.builder(opened).clock(clock);
            if (store.orders() == OrdersOption.any) {
                builder.orderDirectory(OrderDirectory.any());
            }
            portal.rights().ifPresent(rights -> builder.accessPolicy(rights).userDirectory(rights));
            return builder.build();
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private static void loadDemo(Storage opened) {
        if (!DemoPortal.load(opened)) {
            System.getLogger(PortalOpener.class.getName())
                    .log(System.Logger.Level.INFO, "--demo leaves the store as it is, for it is not empty");
        }
    }

    private RunningPortal openPorts(Crm crm, PortalFile portal, Optional<TemporaryFolder> folder) throws IOException {
        Path base = store.file()
                .or(() -> folder.map(temporary -> temporary.path().resolve(MEMORY_BASE)))
                .orElse(Path.of(MEMORY_BASE));
        TlsOptions.Secured secured = tls.secure(http.settings(), base, crm.clock());
        CallerOptions.Callers who = callers.callers(portal);
        RestEndpoint endpoint = RestEndpoint.builder(crm)
                .credentials(credentials(who, portal.tokens()))
                .portal(portal.portal())
                .limits(limits(portal))
                .faults(portal.faults())
                .requiresHttps(tls.requiresHttps() || portal.requiresHttps())
                .statusProfile(store.statusProfile())
                .maxBytes(http.maxRequestBytes())
                .build();
        HttpServer server = HttpServer.start(secured.settings(), endpoint);
        List<String> addresses = new ArrayList<>();
        addresses.add("http://" + http.hostInAddress() + ":" + server.port() + "/rest/" + who.address() + "/");
        server.tlsPort()
                .ifPresent(port ->
                        addresses.add("https://" + http.hostInAddress() + ":" + port + "/rest/" + who.address() + "/"));
        return new RunningPortal(crm, server, addresses, secured.ownCertificate(), folder);
    }

    private Limits limits(PortalFile portal) {
        return callers.limits() == null
                ? portal.limits().orElse(Limits.off())
                : callers.limits().limits();
    }

    /** Beside a store on the disk they are kept there, else they end with the program. */
    private CredentialStore credentials(CallerOptions.Callers who, List<OAuthToken> tokens) throws IOException {
        CredentialStore credentials;
        if (store.file().isPresent()) {
            Path database = store.file().get();
            Path file = database.resolveSibling(database.getFileName() + ".credentials.json");
            if (callers.forgetsCredentials()) { // a damaged file, too
                Files.deleteIfExists(file);
            }
            credentials = CredentialFile.open(file, who.temporary());
        } else {
            credentials = CredentialStore.inMemory();
            who.temporary().forEach(webhook -> credentials.update(present -> present.with(webhook)));
        }
        if (!added(credentials.current(), who.kept(), tokens).equals(credentials.current())) {
            credentials.update(kept -> added(kept, who.kept(), tokens));
        }
        return credentials;
    }

    /** A pair of tokens that was renewed since is not given again. */
    private static Credentials added(Credentials present, List<Webhook> webhooks, List<OAuthToken> tokens) {
        Set<SecretHash> renewed = present.tokens().stream()
                .filter(token -> !token.isFirst())
                .map(OAuthToken::origin)
                .collect(Collectors.toSet());
        return present.withAll(
                webhooks.stream()
                        .filter(webhook -> !present.webhooks().contains(webhook))
                        .toList(),
                tokens.stream()
                        .filter(token -> !renewed.contains(token.origin()))
                        .toList());
    }
}
