package dev.sdelka.server.option;

/** Which orders exist. */
public enum OrdersOption {
    /** Those of the register in the store. */
    registered,
    /** Every one. */
    any
}
