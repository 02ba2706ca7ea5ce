package dev.sdelka.rest.method.user;

import dev.sdelka.rest.call.AbstractRestMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.portal.Portal;
import dev.sdelka.rest.portal.PortalUser;
import java.util.Set;

/** What methods about the calling user have in common. */
abstract class CurrentUserMethod extends AbstractRestMethod {

    private final Portal portal;

    CurrentUserMethod(String name, Set<String> scopes, Portal portal) {
        super(name, scopes);
        this.portal = portal;
    }

    @Override
    public final RestResult call(RestCall call) {
        PortalUser user = portal.user(call.credential().userId())
                .orElseThrow(() -> new IllegalStateException("a caller is a user of the portal"));
        return RestResult.of(show(user));
    }

    /** What the method answers about the user. */
    abstract Object show(PortalUser user);
}
