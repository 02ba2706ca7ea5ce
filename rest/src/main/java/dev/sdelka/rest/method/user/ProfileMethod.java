package dev.sdelka.rest.method.user;

import dev.sdelka.rest.portal.Portal;
import dev.sdelka.rest.portal.PortalUser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** {@code profile}: answers what an application without any scope may know of the caller. */
public final class ProfileMethod extends CurrentUserMethod {

    /**
     * The method.
     *
     * @param portal where users are
     */
    public ProfileMethod(Portal portal) {
        super("profile", Set.of(), portal);
    }

    @Override
    Object show(PortalUser user) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ID", String.valueOf(user.id()));
        fields.put("ADMIN", user.isAdministrator());
        fields.put("NAME", user.name());
        fields.put("LAST_NAME", user.lastName());
        fields.put("PERSONAL_GENDER", "");
        fields.put("TIME_ZONE", "");
        return fields;
    }
}
