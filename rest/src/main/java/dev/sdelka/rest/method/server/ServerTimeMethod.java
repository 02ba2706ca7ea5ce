package dev.sdelka.rest.method.server;

import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.envelope.WireTime;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** {@code server.time}: answers the time, in the portal's zone. Clients use it to see whether the server is well. */
public final class ServerTimeMethod implements RestMethod {

    private final Clock clock;

    /**
     * The method.
     *
     * @param clock the portal's clock
     */
    public ServerTimeMethod(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "server.time";
    }

    @Override
    public Optional<String> scope() {
        return Optional.empty();
    }

    @Override
    public Set<ErrorCode> errors() {
        return Set.of();
    }

    @Override
    public RestResult call(RestCall call) {
        return RestResult.of(WireTime.format(clock.instant(), clock.getZone()));
    }
}
