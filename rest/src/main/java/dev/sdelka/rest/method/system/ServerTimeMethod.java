package dev.sdelka.rest.method.system;

import dev.sdelka.rest.call.AbstractRestMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.envelope.WireTime;
import java.time.Clock;
import java.util.Set;

/** {@code server.time}: answers the time, in the portal's zone. Clients use it to see whether the server is well. */
public final class ServerTimeMethod extends AbstractRestMethod {

    private final Clock clock;

    /**
     * The method.
     *
     * @param clock the portal's clock
     */
    public ServerTimeMethod(Clock clock) {
        super("server.time", Set.of());
        this.clock = clock;
    }

    @Override
    public RestResult call(RestCall call) {
        return RestResult.of(WireTime.format(clock.instant(), clock.getZone()));
    }
}
