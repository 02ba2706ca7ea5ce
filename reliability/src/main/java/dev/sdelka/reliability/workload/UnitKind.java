package dev.sdelka.reliability.workload;

/** What a unit of work does. */
public enum UnitKind {
    /** Adds a deal: its fields, contacts, user field, and the first row of its history. */
    ADD_DEAL,
    /** Changes all fields, contacts and the user field of a deal together, and its stage with a row of the history. */
    CHANGE_DEAL,
    /** Replaces the product rows of a deal, and with them its amount. */
    SET_ROWS,
    /** Deletes a deal with its contacts, rows, history and bindings. */
    DELETE_DEAL,
    /** Makes an order known. */
    REGISTER_ORDER,
    /** Binds an order to a deal, in the place of another one if it is bound. */
    BIND,
    /** Removes a binding. */
    UNBIND,
    /** Adds the lane's user field. */
    ADD_FIELD,
    /** Removes the lane's user field, and its values from all deals of the lane. */
    REMOVE_FIELD,
    /** Adds a source. */
    ADD_STATUS,
    /** Changes name, color and place of a source together. */
    CHANGE_STATUS,
    /** Removes a source. */
    REMOVE_STATUS,
    /** Adds a category with its stages. */
    ADD_CATEGORY,
    /** Removes a category with its stages. */
    REMOVE_CATEGORY
}
