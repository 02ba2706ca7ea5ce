package dev.sdelka.testkit.model;

/** What can be wrong with a store, and the beginning of the label of a test that must find it. */
public enum Fault {
    NO_ROLLBACK("[TX-1]"),
    WRAPPED_THROWABLE("[TX-1]"),
    LARGE_UNITS_UNDONE_IN_PART("[TX-1] a unit of more than a thousand changes"),
    LOST_UPDATES("[TX-2] units that read"),
    DUPLICATES_UNDER_A_RACE("[TX-2] of units that add"),
    SNAPSHOTS_WITHOUT_ORDER("[TX-2] of two units that each change what the other looked at"),
    NESTING("[TX-4]"),
    UNITS_OPEN_TO_OTHER_THREADS("[TX-5] what a unit was given refuses another thread"),
    UNITS_OPEN_WHEN_OVER("[TX-5] what a unit was given refuses whoever kept it"),
    DEAD_AFTER_INTERRUPT("[TX-6] calls of a thread"),
    INTERRUPT_FLAG_LOST("[TX-6] calls of a thread"),
    WAITING_ENDED_BY_INTERRUPT("[TX-6] a caller that is interrupted"),
    CLOSING_ENDED_BY_INTERRUPT("[TX-6] closing"),
    DEAD_AFTER_CONFLICT("[CF-1]"),
    MOVING_SNAPSHOT("[RD-1]"),
    LISTS_OF_ANOTHER_STATE("[RD-1] every question"),
    SAME_ID_TWICE("[ID-1]"),
    RESTORED_IDS_FORGOTTEN("[ID-1]"),
    IDS_OF_RESTORED_PARTS_FORGOTTEN("[ID-1] ids of parts"),
    IDS_OF_FILES_FORGOTTEN("[ID-1] ids of files"),
    NOTHING_AFTER_REOPENING("[DU-1]"),
    LAST_UNIT_LOST_WHEN_CLOSED("[DU-1]"),
    POWER_LOSS_SURVIVED_IN_WORDS("[DU-2]"),
    NOT_EMPTY_WHEN_NEW("[LC-1]"),
    OPEN_AFTER_CLOSING("[LC-2]"),
    CLOSING_DOES_NOT_WAIT("[LC-3]"),
    CLOSING_DOES_NOT_WAIT_FOR_READERS("[LC-3] closing waits for units that read"),
    SHARED_THOUGH_IT_SAYS_NO("[SH-1]"),
    REFERENCE_DATA_KEPT_BY_EACH("[SH-1] a change of any kind"),
    CONTACTS_FORGOTTEN("[DL-1]"),
    TRUNCATED_INSTANTS("[DL-1]"),
    TEXTS_TRIMMED("[DL-1]"),
    DEALS_OVERWRITTEN("[DL-2]"),
    UPDATES_IGNORED("[DL-3]"),
    BINDINGS_OF_REMOVED_DEALS_KEPT("[DL-4] a removed deal"),
    ROWS_OF_REMOVED_DEALS_KEPT("[DL-4] product rows"),
    HISTORY_OF_REMOVED_DEALS_KEPT("[DL-4] product rows"),
    BINDINGS_OF_MISSING_DEALS_REMOVED("[DL-4] removing a deal that is not there"),
    OLD_PRODUCT_ROWS_KEPT("[DL-5]"),
    PRODUCT_ROWS_CUT("[DL-5] thousands"),
    CHANGES_OVERWRITTEN("[DL-6]"),
    ROWS_TAKEN_FROM_OTHERS("[DL-6]"),
    DUPLICATE_BINDINGS("[BD-1]"),
    CURRENCIES_FORGOTTEN("[RF-1]"),
    ORDERS_FORGOTTEN("[RF-2] the register has"),
    ORDERS_REPEATED("[RF-2] the register is listed"),
    DEAL_FILTER_IGNORED("[QR-1]"),
    CASE_OF_LETTERS_MATTERS("[QR-1]"),
    STALE_INDEX("[QR-1] a query over deals finds them as they are"),
    PAGE_REPEATS_A_ROW("[QR-1]"),
    COUNT_STOPS_AT_THE_PAGE("[QR-1]"),
    VALUES_CUT("[QR-1] tens of thousands of values"),
    DEALS_CUT("[QR-1] thousands of deals"),
    HISTORY_ORDER_IGNORED("[QR-2]"),
    HISTORY_OF_OTHER_DEALS_COUNTED("[QR-2]"),
    HISTORY_CUT("[QR-2] thousands"),
    OFFSET_IGNORED("[QR-3]"),
    ORDER_IGNORED("[QR-3]"),
    BINDINGS_CUT("[QR-3] thousands"),
    STAGES_CHANGE_IN_SILENCE("[MD-1] calls");

    private final String label;

    Fault(String label) {
        this.label = label;
    }

    /** How the label of a test begins that must turn red. */
    public String label() {
        return label;
    }
}
