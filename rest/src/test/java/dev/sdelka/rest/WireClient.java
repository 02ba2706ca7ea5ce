package dev.sdelka.rest;

import dev.sdelka.Crm;
import dev.sdelka.access.AccessPolicy;
import dev.sdelka.access.AccessScope;
import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.access.ShopRole;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.rest.json.JsonReader;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Calls an endpoint as a client would, without a socket. User 1 may do everything, user 2 manages the shop, user 3 may do
 * nothing, user 5 what concerns deals of his own; user 6 may see all deals and do nothing else, user 7 all but see them. */
final class WireClient {

    static final Instant NOW = Instant.parse("2024-08-30T12:29:05Z");
    static final String CODE = "secretcode";

    private static final JsonReader JSON = new JsonReader(1 << 24);

    private static final RestRequest.Connection HTTP = new RestRequest.Connection("127.0.0.1", false);

    private final HandClock clock = new HandClock(NOW, ZoneOffset.ofHours(2));
    private final Crm crm;
    private final RestEndpoint endpoint;

    private WireClient(Storage storage, Consumer<RestEndpoint.Builder> choices) {
        crm = Crm.builder(storage).clock(clock).accessPolicy(new Policy()).build();
        RestEndpoint.Builder builder = RestEndpoint.builder(crm)
                .webhook(Webhook.withAllScopes(1, CODE))
                .webhook(Webhook.withAllScopes(2, CODE))
                .webhook(Webhook.withAllScopes(3, CODE))
                .webhook(Webhook.withAllScopes(5, CODE))
                .webhook(Webhook.withAllScopes(6, CODE))
                .webhook(Webhook.withAllScopes(7, CODE))
                .webhook(Webhook.withScopes(4, CODE, Set.of("user")));
        choices.accept(builder);
        endpoint = builder.build();
    }

    static WireClient overMemory() {
        return with(builder -> {});
    }

    static WireClient with(Consumer<RestEndpoint.Builder> choices) {
        return new WireClient(new MemoryStorage(), choices);
    }

    static WireClient over(Storage storage, StatusProfile profile) {
        return over(storage, profile, builder -> {});
    }

    static WireClient over(Storage storage, StatusProfile profile, Consumer<RestEndpoint.Builder> choices) {
        return new WireClient(storage, choices.andThen(builder -> builder.statusProfile(profile)));
    }

    HandClock clock() {
        return clock;
    }

    Crm crm() {
        return crm;
    }

    RestEndpoint endpoint() {
        return endpoint;
    }

    Answer call(String method, String json) {
        return callAs(1, method, json);
    }

    Answer callAs(long userId, String method, String json) {
        return send("POST", "/rest/" + userId + "/" + CODE + "/" + method, null, "application/json", bytes(json));
    }

    Answer get(String path, String query) {
        return send("GET", path, query, null, new byte[0]);
    }

    Answer send(String httpMethod, String path, String query, String contentType, byte[] body) {
        return decode(handle(httpMethod, path, query, contentType, body));
    }

    RestResponse handle(String httpMethod, String path, String query, String contentType, byte[] body) {
        Map<String, String> headers = contentType == null ? Map.of() : Map.of("Content-Type", contentType);
        return endpoint.handle(new RestRequest(httpMethod, path, query, headers::get, body, HTTP));
    }

    Answer answer(RestRequest request) {
        return decode(endpoint.handle(request));
    }

    static RestRequest request(String path, Map<String, String> headers, RestRequest.Connection connection) {
        return new RestRequest("GET", path, null, headers::get, new byte[0], connection);
    }

    static Answer decode(RestResponse response) {
        try {
            return new Answer(
                    response.status(),
                    (Map<?, ?>) Objects.requireNonNull(JSON.read(response.body())),
                    new String(response.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An answer, decoded and as it was sent. */
    record Answer(int status, Map<?, ?> json, String text) {

        Object result() {
            if (!json.containsKey("result")) {
                throw new AssertionError("no result: " + text);
            }
            return json.get("result");
        }

        Map<?, ?> object() {
            return (Map<?, ?>) result();
        }

        String error() {
            return (String) json.get("error");
        }

        String description() {
            return (String) json.get("error_description");
        }
    }

    private static final class Policy implements AccessPolicy {

        @Override
        public AccessScope dealScope(Actor actor, DealAction action) {
            if (actor.userId() == 5) {
                return AccessScope.OWN;
            }
            boolean mayAct = actor.userId() == 1 || actor.userId() == (action == DealAction.READ ? 6 : 7);
            return mayAct ? AccessScope.ALL : AccessScope.NONE;
        }

        @Override
        public boolean mayConfigure(Actor actor) {
            return actor.userId() == 1;
        }

        @Override
        public ShopRole shopRole(Actor actor) {
            return actor.userId() == 1
                    ? ShopRole.ADMINISTRATOR
                    : actor.userId() == 2 ? ShopRole.MANAGER : ShopRole.NONE;
        }
    }
}
