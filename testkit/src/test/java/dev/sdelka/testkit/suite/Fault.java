package dev.sdelka.testkit.suite;

/** What can be wrong with a store, and the beginning of the label of a test that must find it. */
enum Fault {
    NO_ROLLBACK("[TX-1]"),
    WRAPPED_THROWABLE("[TX-1]"),
    LOST_UPDATES("[TX-2]"),
    NESTING("[TX-4]"),
    DEAD_AFTER_CONFLICT("[CF-1]"),
    MOVING_SNAPSHOT("[RD-1]"),
    SAME_ID_TWICE("[ID-1]"),
    RESTORED_IDS_FORGOTTEN("[ID-1]"),
    FILES_FORGOTTEN("[ID-1] ids of files"),
    NOTHING_AFTER_REOPENING("[DU-1]"),
    CLOSING_DOES_NOT_WAIT("closing waits"),
    OPEN_AFTER_CLOSING("a closed store"),
    DUPLICATE_BINDINGS("a duplicate is rejected"),
    DEALS_OVERWRITTEN("a deal's id is taken once"),
    CONTACTS_FORGOTTEN("every deal comes out"),
    OFFSET_IGNORED("a query finds"),
    ORDER_IGNORED("a query finds"),
    DEAL_FILTER_IGNORED("a query over deals finds"),
    HISTORY_ORDER_IGNORED("a query over the history finds"),
    HISTORY_OF_OTHER_DEALS_COUNTED("a query over the history finds"),
    UPDATES_IGNORED("an updated deal"),
    BINDINGS_OF_REMOVED_DEALS_KEPT("a removed deal"),
    ROWS_OF_REMOVED_DEALS_KEPT("product rows go"),
    OLD_PRODUCT_ROWS_KEPT("product rows are");

    private final String label;

    Fault(String label) {
        this.label = label;
    }

    /** How the label of a test begins that must turn red. */
    String label() {
        return label;
    }
}
