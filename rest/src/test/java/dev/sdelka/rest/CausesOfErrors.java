package dev.sdelka.rest;

import dev.sdelka.rest.WireClient.Answer;
import dev.sdelka.rest.call.AbstractRestMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.limit.Limits;
import dev.sdelka.rest.portal.PortalState;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The real cause of each error of the protocol: a portal, and a call to it. */
final class CausesOfErrors {

    private static final String BASE = "/rest/1/" + WireClient.CODE + "/";

    private CausesOfErrors() {}

    /** The portal in which the error comes about. */
    static RestEndpoint.Builder prepare(ProtocolError error, RestEndpoint.Builder builder) {
        return switch (error) {
            case UNEXPECTED_ANSWER -> builder.method(new OddMethod());
            case QUERY_LIMIT_EXCEEDED ->
                builder.limits(new Limits(Optional.of(new Limits.RequestRate(1, 1)), Optional.empty()));
            case OPERATION_TIME_LIMIT -> builder.limits(new Limits(Optional.empty(), Optional.of(Duration.ZERO)));
            case HTTPS_REQUIRED -> builder.requiresHttps(true);
            case OVERLOAD_LIMIT -> builder.portal(PortalOfTests.portal(PortalState.BLOCKED, true, false));
            case PORTAL_DELETED -> builder.portal(PortalOfTests.portal(PortalState.DELETED, true, false));
            case PLAN_WITHOUT_REST -> builder.portal(PortalOfTests.portal(PortalState.ACTIVE, false, false));
            case INTRANET_USERS_ONLY, SHOP_MISSING, TOO_MANY_SMART_PROCESSES ->
                builder.portal(PortalOfTests.restricted());
            case INVALID_CREDENTIALS, EXPIRED_TOKEN, USER_ACCESS_ERROR ->
                builder.portal(PortalOfTests.active()).credentials(PortalOfTests.tokens());
            default -> builder;
        };
    }

    /** The answer to the call that brings it about. */
    static Answer cause(ProtocolError error, WireClient client) {
        return switch (error) {
            case INTERNAL_SERVER_ERROR, OVERLOAD_LIMIT, PORTAL_DELETED, PLAN_WITHOUT_REST, HTTPS_REQUIRED ->
                client.call("crm.deal.get", "{\"id\":1}");
            case UNEXPECTED_ANSWER -> client.call("host.odd", "{}");
            case QUERY_LIMIT_EXCEEDED, OPERATION_TIME_LIMIT -> {
                client.call("server.time", "{}");
                yield client.call("server.time", "{}");
            }
            case BATCH_METHOD_NOT_ALLOWED -> inBatch(client, "batch");
            case BATCH_LENGTH_EXCEEDED -> inBatch(client, "server.time\",\"".repeat(50) + "server.time");
            case NO_AUTH_FOUND -> client.get("/rest/1/wrong/server.time", null);
            case INVALID_CREDENTIALS -> client.callAs(3, "server.time", "{}");
            case MANIFEST_NOT_AVAILABLE -> client.call("crm.lead.add", "{}");
            case INSUFFICIENT_SCOPE -> client.callAs(4, "crm.deal.get", "{\"id\":1}");
            case EXPIRED_TOKEN -> {
                client.clock().pass(Duration.ofHours(1));
                yield client.get("/rest/server.time", "auth=access1");
            }
            case USER_ACCESS_ERROR -> client.get("/rest/server.time", "auth=access2");
            case METHOD_NOT_FOUND -> client.call("crm.deal.nothing", "{}");
            case PARAMETER_NOT_ARRAY -> client.call("crm.deal.add", "{\"fields\":\"x\"}");
            case INTRANET_USERS_ONLY -> client.callAs(2, "crm.stagehistory.list", "{\"entityTypeId\":2}");
            case SHOP_MISSING -> client.call("crm.orderentity.list", "{}");
            case TOO_MANY_SMART_PROCESSES -> client.call("crm.type.add", "{\"fields\":{\"title\":\"x\"}}");
            case LIST_FAILED -> client.call("crm.deal.list", "{}");
            case PARAMETER_MISSING -> client.call("crm.type.add", "{}");
            case ENTITY_TYPE_NOT_SUPPORTED -> client.call("crm.stagehistory.list", "{\"entityTypeId\":1}");
            case ENTITY_TYPE_NOT_FOUND -> client.call("crm.category.list", "{\"entityTypeId\":9999}");
            case DEFAULT_CATEGORY_OF_CLIENTS ->
                client.call("crm.category.add", "{\"entityTypeId\":3,\"fields\":{\"name\":\"x\",\"isDefault\":\"Y\"}}");
            case INVALID_ARGUMENT ->
                client.call("crm.stagehistory.list", "{\"entityTypeId\":2,\"filter\":{\"NO_SUCH\":1}}");
            case MALFORMED_REQUEST -> client.call("crm.deal.get", "{");
            case REQUEST_TOO_LARGE -> client.call("crm.deal.get", " ".repeat(RestEndpoint.DEFAULT_MAX_BYTES + 1));
            case UNSUPPORTED_CONTENT_TYPE ->
                client.send("POST", BASE + "crm.deal.get", null, "text/xml", new byte[] {1});
            case HTTP_METHOD_NOT_ALLOWED -> client.send("DELETE", BASE + "crm.deal.get", null, null, new byte[0]);
            case UNAVAILABLE -> WireClient.decode(client.endpoint().unavailable());
            case APPLICATION_REQUIRED -> client.call("app.info", "{}");
        };
    }

    /** The only error in a batch, as if it were an answer of its own. */
    private static Answer inBatch(WireClient client, String commands) {
        Answer answer = client.call("batch", "{\"cmd\":[\"" + commands + "\"]}");
        Map<?, ?> error = (Map<?, ?>)
                BatchTest.part(answer, "result_error").values().iterator().next();
        return new Answer(answer.status(), error, error.toString());
    }

    /** A method of a host that answers what has no form in JSON. */
    static final class OddMethod extends AbstractRestMethod {

        OddMethod() {
            super("host.odd", Set.of());
        }

        @Override
        public RestResult call(RestCall call) {
            return RestResult.of(Map.of("webhook", Webhook.withAllScopes(1, "x")));
        }
    }
}
