package dev.sdelka.server.http;

import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.RestRequest;
import dev.sdelka.rest.RestResponse;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Hands the exchanges of Undertow to an endpoint. */
final class EndpointHandler implements HttpHandler {

    private static final System.Logger LOGGER = System.getLogger(EndpointHandler.class.getName());

    private final RestEndpoint endpoint;

    EndpointHandler(RestEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        if (exchange.getRequestContentLength() > endpoint.maxBytes()) {
            refuseTooLarge(exchange);
        } else {
            exchange.getRequestReceiver()
                    .receivePartialBytes(
                            new BodyCollector(endpoint.maxBytes(), this::received, this::refuseTooLarge),
                            EndpointHandler::brokenOff);
        }
    }

    /** Answers a request that comes while the server stops. */
    void refuseUnavailable(HttpServerExchange exchange) {
        exchange.setPersistent(false);
        send(exchange, endpoint.unavailable());
    }

    private void received(HttpServerExchange exchange, byte[] body) {
        RestRequest request = new RestRequest(
                exchange.getRequestMethod().toString(),
                path(exchange),
                exchange.getQueryString(),
                exchange.getRequestHeaders()::getFirst,
                body,
                new RestRequest.Connection(
                        exchange.getSourceAddress().getAddress().getHostAddress(), false));
        exchange.dispatch(() -> answer(exchange, request));
    }

    private void answer(HttpServerExchange exchange, RestRequest request) {
        boolean answered = false;
        try {
            send(exchange, endpoint.handle(request));
            answered = true;
        } finally {
            if (!answered) { // not even the error could be made: no memory, say
                exchange.setStatusCode(StatusCodes.INTERNAL_SERVER_ERROR);
                exchange.endExchange();
            }
        }
    }

    private void refuseTooLarge(HttpServerExchange exchange) {
        exchange.setPersistent(false); // the rest of the body is not read
        send(exchange, endpoint.tooLarge());
    }

    private static void brokenOff(HttpServerExchange exchange, IOException fault) {
        LOGGER.log(System.Logger.Level.DEBUG, "a request broke off", fault);
        exchange.setPersistent(false);
        exchange.setStatusCode(StatusCodes.BAD_REQUEST);
        exchange.endExchange();
    }

    private static void send(HttpServerExchange exchange, RestResponse response) {
        exchange.setStatusCode(response.status());
        response.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().put(HttpString.tryFromString(name), value));
        exchange.getResponseSender().send(ByteBuffer.wrap(response.body()));
    }

    /** The path as it was sent, without what a client of a proxy puts before it. */
    private static String path(HttpServerExchange exchange) {
        String uri = exchange.getRequestURI();
        if (!exchange.isHostIncludedInRequestURI()) {
            return uri;
        }
        int slash = uri.indexOf('/', uri.indexOf("//") + 2);
        return slash < 0 ? "/" : uri.substring(slash);
    }
}
