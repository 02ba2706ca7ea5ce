package dev.sdelka.access;

/** How far a right on deals reaches. Each scope covers all that the ones before it cover. */
public enum AccessScope {
    /** No deal. */
    NONE,
    /** Deals for which the actor is responsible. */
    OWN,
    /** Deals for which somebody of the actor's departments is responsible. */
    DEPARTMENT,
    /** Deals that are open to all. */
    OPEN,
    /** Every deal. */
    ALL
}
