package dev.sdelka.access;

/** What one may do with a deal. */
public enum DealAction {
    /** See a deal. */
    READ,
    /** Add a deal. The scope applies to the deal as it would be stored. */
    ADD,
    /** Change a deal. The scope applies to the deal as it was and as it would be. */
    UPDATE,
    /** Delete a deal. */
    DELETE
}
