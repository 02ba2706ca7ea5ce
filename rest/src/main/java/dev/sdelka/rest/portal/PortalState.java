package dev.sdelka.rest.portal;

/** Whether a portal answers calls. */
public enum PortalState {
    /** It does. */
    ACTIVE,
    /** Its REST API was blocked by hand, for overload: calls end with {@code OVERLOAD_LIMIT}. */
    BLOCKED,
    /** It is no more: calls end with {@code PORTAL_DELETED}. */
    DELETED
}
