package dev.sdelka.rest;

import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.limit.Limits;
import dev.sdelka.rest.limit.RequestLimiter;
import dev.sdelka.rest.portal.PortalState;
import java.time.Instant;
import java.util.Optional;

/** What is asked of a request before anything in it is read. Thread-safe. */
final class Entrance {

    private final PortalState state;
    private final boolean requiresHttps;
    private final Optional<RequestLimiter> limiter;

    Entrance(PortalState state, boolean requiresHttps, Limits limits) {
        this.state = state;
        this.requiresHttps = requiresHttps;
        this.limiter = limits.requests().map(RequestLimiter::new);
    }

    void admit(RestRequest.Connection connection, Instant time) {
        if (state == PortalState.DELETED) {
            throw ProtocolException.of(ProtocolError.PORTAL_DELETED);
        } else if (state == PortalState.BLOCKED) {
            throw ProtocolException.of(ProtocolError.OVERLOAD_LIMIT);
        }
        requireHttps(connection);
        if (limiter.isPresent() && !limiter.get().admit(connection.clientAddress(), time)) {
            throw ProtocolException.of(ProtocolError.QUERY_LIMIT_EXCEEDED);
        }
    }

    /** Secrets do not come without encryption where calls must not. */
    void requireHttps(RestRequest.Connection connection) {
        if (requiresHttps && !connection.isSecure()) {
            throw ProtocolException.of(ProtocolError.HTTPS_REQUIRED);
        }
    }
}
