package dev.sdelka.rest.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.order.OrderDirectory;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.RestRequest;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.json.JsonWriter;
import dev.sdelka.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** The actor of a trial, calling a portal. */
final class Caller {

    private static final RestRequest.Connection CONNECTION = new RestRequest.Connection("127.0.0.1", false);
    private static final Map<String, String> HEADERS = Map.of("Content-Type", "application/json");
    /** No text can hold it, for there its quotation marks are escaped. */
    private static final Pattern TIME = Pattern.compile("\\{\"start\":[^}]*}");

    private final JsonWriter writer = new JsonWriter();
    private final RestEndpoint endpoint;

    Caller(Storage storage, Rights rights) {
        Crm crm = Crm.builder(storage)
                .clock(Portals.CLOCK)
                .accessPolicy(rights)
                .userDirectory(rights)
                .orderDirectory(OrderDirectory.any())
                .build();
        endpoint = RestEndpoint.builder(crm)
                .webhook(Webhook.withAllScopes(Rights.ACTOR, "code"))
                .build();
    }

    /** The status and the body, without what it says of time. */
    String call(AnyCall call) {
        var response = endpoint.handle(new RestRequest(
                "POST",
                "/rest/" + Rights.ACTOR + "/code/" + call.method(),
                null,
                HEADERS::get,
                writer.write(call.parameters()),
                CONNECTION));
        String body = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(body).as("%s", call).doesNotContain(ProtocolError.INTERNAL_SERVER_ERROR.code());
        return response.status() + " " + TIME.matcher(body).replaceAll("{}");
    }
}
