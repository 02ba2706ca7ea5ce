package dev.sdelka.server.http;

import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.RestRequest;
import dev.sdelka.rest.RestResponse;
import io.undertow.io.Receiver;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
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
        Receiver receiver = exchange.getRequestReceiver();
        receiver.setMaxBufferSize(endpoint.maxBytes());
        receiver.receiveFullBytes(this::received, this::failed);
    }

    private void received(HttpServerExchange exchange, byte[] body) {
        RestRequest request = new RestRequest(
                exchange.getRequestMethod().toString(),
                path(exchange),
                exchange.getQueryString(),
                exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE),
                body);
        exchange.dispatch(() -> send(exchange, endpoint.handle(request)));
    }

    private void failed(HttpServerExchange exchange, IOException fault) {
        if (fault instanceof Receiver.RequestToLargeException) {
            exchange.setPersistent(false); // the rest of the body is not read
            send(exchange, endpoint.tooLarge());
        } else {
            LOGGER.log(System.Logger.Level.DEBUG, "a request broke off", fault);
            exchange.setStatusCode(StatusCodes.BAD_REQUEST);
            exchange.endExchange();
        }
    }

    private static void send(HttpServerExchange exchange, RestResponse response) {
        exchange.setStatusCode(response.status());
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, response.contentType());
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
