package dev.sdelka.testing.wire;

/** How parameters are sent. */
public enum Encoding {
    /** As an object of JSON in the body. */
    JSON,
    /** In the query of a GET. */
    QUERY,
    /** As a form in the body. */
    FORM,
    /** As a form of several parts in the body. */
    MULTIPART
}
