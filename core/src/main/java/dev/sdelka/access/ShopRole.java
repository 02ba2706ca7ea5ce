package dev.sdelka.access;

/** What a user is in the shop whose orders are bound. Each role may do all that the ones before it may. */
public enum ShopRole {
    /** May neither see nor change bindings. */
    NONE,
    /** May see bindings. */
    MANAGER,
    /** May see and change bindings. */
    ADMINISTRATOR
}
