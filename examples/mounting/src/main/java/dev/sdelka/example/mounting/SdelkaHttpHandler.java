package dev.sdelka.example.mounting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsExchange;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.RestRequest;
import dev.sdelka.rest.RestResponse;
import java.io.IOException;

/**
 * Mounts an endpoint in the server of the JDK: {@code server.createContext("/", new SdelkaHttpHandler(endpoint))}. Give the server an
 * executor, for calls wait for the disk. Ordered faults that make answers late or cut them ({@link RestResponse#delivery}) are left to
 * servers that have the means.
 */
public final class SdelkaHttpHandler implements HttpHandler {

    private static final int NO_BODY = -1;

    private final RestEndpoint endpoint;

    /**
     * A handler over an endpoint.
     *
     * @param endpoint gives the answers
     */
    public SdelkaHttpHandler(RestEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(endpoint.maxBytes() + 1);
            RestResponse answer = body.length > endpoint.maxBytes()
                    ? endpoint.tooLarge()
                    : endpoint.handle(new RestRequest(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().getRawPath(),
                            exchange.getRequestURI().getRawQuery(),
                            exchange.getRequestHeaders()::getFirst,
                            body,
                            new RestRequest.Connection(
                                    exchange.getRemoteAddress().getAddress().getHostAddress(),
                                    exchange instanceof HttpsExchange)));
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? NO_BODY : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }
}
