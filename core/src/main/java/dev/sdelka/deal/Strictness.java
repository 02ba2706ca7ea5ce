package dev.sdelka.deal;

/** What to make of fields that a caller cannot set. */
public enum Strictness {
    /** Names that are no fields, and fields that only Sdelka sets, are violations: for code of one's own. */
    STRICT,
    /** They are ignored, as the portal does. */
    LENIENT
}
