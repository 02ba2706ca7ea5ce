package dev.sdelka.rest.method.shared;

import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.portal.Portal;
import dev.sdelka.rest.portal.PortalUser;
import java.util.Set;

/** A method that is only for users of the company, not for those from outside. */
public final class IntranetMethod implements RestMethod {

    private final Portal portal;
    private final RestMethod method;

    /**
     * The method.
     *
     * @param portal knows its users
     * @param method what is done for users of the company
     */
    public IntranetMethod(Portal portal, RestMethod method) {
        this.portal = portal;
        this.method = method;
    }

    @Override
    public String name() {
        return method.name();
    }

    @Override
    public Set<String> scopes() {
        return method.scopes();
    }

    @Override
    public Set<ErrorCode> errors() {
        return method.errors();
    }

    @Override
    public Dialect dialect() {
        return method.dialect();
    }

    @Override
    public RestResult call(RestCall call) {
        if (portal.user(call.credential().userId())
                .filter(PortalUser::isExtranet)
                .isPresent()) {
            throw ProtocolException.of(ProtocolError.INTRANET_USERS_ONLY);
        }
        return method.call(call);
    }
}
