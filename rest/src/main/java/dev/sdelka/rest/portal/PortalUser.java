package dev.sdelka.rest.portal;

import java.util.List;

/**
 * A user of a portal, as the methods show one.
 *
 * @param id above zero
 * @param name first name; may be empty
 * @param lastName may be empty
 * @param email may be empty
 * @param workPosition may be empty
 * @param isActive false if the user was dismissed: calls end with {@code INVALID_CREDENTIALS}
 * @param isAdministrator whether the user administers the portal
 * @param mayUseRest false if the user has no right to call: calls end with {@code INVALID_CREDENTIALS}
 * @param isExtranet whether the user comes from outside of the company: some methods end with {@code allowed_only_intranet_user}
 * @param departments ids, in order
 */
public record PortalUser(
        long id,
        String name,
        String lastName,
        String email,
        String workPosition,
        boolean isActive,
        boolean isAdministrator,
        boolean mayUseRest,
        boolean isExtranet,
        List<Long> departments) {

    /** Copies the list. */
    public PortalUser {
        if (id <= 0) {
            throw new IllegalArgumentException("a user's id is above zero");
        }
        departments = List.copyOf(departments);
    }

    /**
     * A user of whom only the id is known.
     *
     * @param id above zero
     * @return an active administrator of department 1 without a name
     */
    public static PortalUser administrator(long id) {
        return new PortalUser(id, "", "", "", "", true, true, true, false, List.of(1L));
    }
}
