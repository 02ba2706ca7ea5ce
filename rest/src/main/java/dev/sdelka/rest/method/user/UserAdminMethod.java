package dev.sdelka.rest.method.user;

import dev.sdelka.rest.portal.Portal;
import dev.sdelka.rest.portal.PortalUser;
import java.util.Set;

/** {@code user.admin}: answers whether the caller administers the portal. */
public final class UserAdminMethod extends CurrentUserMethod {

    /**
     * The method.
     *
     * @param portal where users are
     */
    public UserAdminMethod(Portal portal) {
        super("user.admin", Set.of(), portal);
    }

    @Override
    Object show(PortalUser user) {
        return user.isAdministrator();
    }
}
