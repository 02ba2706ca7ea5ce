package dev.sdelka.rest.error;

/** Which published revision the HTTP statuses of protocol errors follow. */
public enum StatusProfile {
    /** The founding document: most protocol errors come with 200. */
    SEED,
    /** The current reference: statuses that say what they mean, 400 to 503. Clients that refresh tokens or back off by status need it. */
    CURRENT
}
