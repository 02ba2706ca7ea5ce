package dev.sdelka.rest.method.user;

import dev.sdelka.rest.call.Scopes;
import dev.sdelka.rest.envelope.WireTime;
import dev.sdelka.rest.portal.Portal;
import dev.sdelka.rest.portal.PortalUser;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code user.current}: answers the caller. Users log in nowhere here: the time of the last login is that of the endpoint's opening. */
public final class UserCurrentMethod extends CurrentUserMethod {

    private static final DateTimeFormatter ACTIVITY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Clock clock;
    private final Instant opened;

    /**
     * The method.
     *
     * @param portal where users are
     * @param clock the portal's clock
     */
    public UserCurrentMethod(Portal portal, Clock clock) {
        super("user.current", Scopes.USER, portal);
        this.clock = clock;
        this.opened = clock.instant();
    }

    @Override
    Object show(PortalUser user) {
        Instant registered = opened.atZone(clock.getZone())
                .toLocalDate()
                .atStartOfDay(clock.getZone())
                .toInstant();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ID", String.valueOf(user.id()));
        fields.put("ACTIVE", user.isActive());
        fields.put("NAME", user.name());
        fields.put("LAST_NAME", user.lastName());
        fields.put("EMAIL", user.email());
        fields.put("LAST_LOGIN", WireTime.format(opened, clock.getZone()));
        fields.put("DATE_REGISTER", WireTime.format(registered, clock.getZone()));
        fields.put("IS_ONLINE", "Y");
        fields.put("LAST_ACTIVITY_DATE", ACTIVITY.format(clock.instant().atZone(clock.getZone())));
        fields.put("PERSONAL_GENDER", "");
        fields.put("PERSONAL_BIRTHDAY", "");
        fields.put("WORK_POSITION", user.workPosition());
        fields.put("UF_EMPLOYMENT_DATE", "");
        fields.put("UF_DEPARTMENT", user.departments());
        return fields;
    }
}
