package dev.sdelka.reliability.fuzz;

import dev.sdelka.Crm;
import dev.sdelka.order.OrderDirectory;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.RestRequest;
import dev.sdelka.rest.RestResponse;
import dev.sdelka.rest.credential.Application;
import dev.sdelka.rest.credential.CredentialStore;
import dev.sdelka.rest.credential.Credentials;
import dev.sdelka.rest.credential.OAuthToken;
import dev.sdelka.rest.credential.SecretHash;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.rest.portal.License;
import dev.sdelka.rest.portal.Portal;
import dev.sdelka.rest.portal.PortalState;
import dev.sdelka.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An endpoint over a store, at a moment that does not pass, which is called without a socket. User 1 may do everything. */
final class WirePortal {

    static final String WEBHOOK = "/rest/1/secret/";

    private static final Instant NOW = Instant.parse("2024-08-30T12:29:05Z");
    private static final String CLIENT = "app.1";
    private static final RestRequest.Connection CONNECTION = new RestRequest.Connection("127.0.0.1", false);

    private final Credentials first =
            Credentials.none().with(Webhook.withAllScopes(1, "secret")).with(token());
    private final CredentialStore credentials = CredentialStore.inMemory();
    private final Portal portal = portal(Set.of("crm", "user"));
    private final Crm crm;
    private final RestEndpoint endpoint;

    WirePortal(Storage storage) {
        crm = Crm.builder(storage)
                .clock(Clock.fixed(NOW, ZoneOffset.ofHours(2)))
                .orderDirectory(OrderDirectory.any())
                .build();
        endpoint = RestEndpoint.builder(crm)
                .credentials(credentials)
                .portal(portal)
                .statusProfile(StatusProfile.CURRENT)
                .build();
        reset();
    }

    Crm crm() {
        return crm;
    }

    Portal portal() {
        return portal;
    }

    /** Takes back renewed tokens. */
    void reset() {
        if (!credentials.current().equals(first)) {
            credentials.update(present -> first);
        }
    }

    RestResponse post(String method, String contentType, byte[] body) {
        return send("POST", WEBHOOK + method, null, contentType, body);
    }

    RestResponse send(
            String httpMethod, String path, @Nullable String query, @Nullable String contentType, byte[] body) {
        Map<String, String> headers = contentType == null ? Map.of() : Map.of("Content-Type", contentType);
        return endpoint.handle(new RestRequest(httpMethod, path, query, headers::get, body, CONNECTION));
    }

    /** Makes a call that must succeed. */
    void prepare(String method, String json) {
        RestResponse response = post(method, "application/json", json.getBytes(StandardCharsets.UTF_8));
        String body = new String(response.body(), StandardCharsets.UTF_8);
        if (!body.startsWith("{\"result\"")) {
            throw new IllegalStateException(method + ' ' + json + ": " + body);
        }
    }

    private static OAuthToken token() {
        SecretHash refresh = SecretHash.of("refresh");
        return new OAuthToken(
                CLIENT,
                1,
                SecretHash.of("access"),
                refresh,
                NOW.plus(Duration.ofHours(1)),
                NOW.plus(Duration.ofDays(180)),
                Set.of("crm", "user"),
                List.of(),
                refresh);
    }

    private static Portal portal(Set<String> scopes) {
        Application application = new Application(
                1, CLIENT, SecretHash.of("client"), "vendor.name", 1, "L", true, false, scopes, Optional.empty());
        return new Portal(
                PortalState.ACTIVE,
                License.unlimited("ru_ent10000"),
                "a223c6b3710f85df22e9377d6c4f7553",
                Optional.empty(),
                Optional.empty(),
                List.of(application));
    }
}
