package dev.sdelka.reliability.damage;

import dev.sdelka.Crm;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.RestRequest;
import dev.sdelka.rest.RestResponse;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.error.StatusProfile;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Calls methods of the wire, in process. */
final class Wire {

    private static final String CODE = "code";

    private final RestEndpoint endpoint;

    Wire(Crm crm) {
        endpoint = RestEndpoint.builder(crm)
                .webhook(Webhook.withAllScopes(1, CODE))
                .statusProfile(StatusProfile.CURRENT)
                .build();
    }

    /** The answer to a call; its JSON is written with single quotes. */
    RestResponse call(String method, String body) {
        return endpoint.handle(new RestRequest(
                "POST",
                "/rest/1/" + CODE + "/" + method,
                null,
                Map.of("Content-Type", "application/json")::get,
                body.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
                new RestRequest.Connection("127.0.0.1", false)));
    }
}
