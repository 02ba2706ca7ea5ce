package dev.sdelka.server.http;

import dev.sdelka.rest.RestEndpoint;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what Jetty cannot read. Jetty's own page would say what was sent, and be no JSON. */
final class MalformedHandler implements Request.Handler {

    private final Supplier<RestEndpoint> endpoint;

    MalformedHandler(Supplier<RestEndpoint> endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof TimeoutException
                ? HttpStatus.REQUEST_TIMEOUT_408
                : response.getStatus();
        Exchange exchange = new Exchange(request, response, callback);
        if (HttpStatus.isServerError(status) && status != HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505) {
            exchange.closeAfterwards(); // no fault of the client, and nothing is known of it here
            callback.succeeded();
        } else {
            exchange.sendLast(status, endpoint.get().malformed(reason(status)));
        }
        return true;
    }

    /** In words of ours, for Jetty's may hold what was sent. */
    private static String reason(int status) {
        return switch (status) {
            case HttpStatus.REQUEST_TIMEOUT_408 -> "the body does not come";
            case HttpStatus.URI_TOO_LONG_414 -> "the address is too long";
            case HttpStatus.EXPECTATION_FAILED_417 -> "what it expects is not known";
            case HttpStatus.UPGRADE_REQUIRED_426 -> "HTTP/2 is not spoken here";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "the headers are too large";
            case HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 -> "the version of HTTP is not known";
            default -> "it is no well-formed HTTP";
        };
    }
}
