package dev.sdelka.directory;

/** What can be switched on in a smart process, in the order of {@code crm.type.get}. Nothing of it has an effect on deals. */
public enum SmartProcessOption {
    /** Categories of its own. */
    CATEGORIES("isCategoriesEnabled"),
    /** Stages of its own. */
    STAGES("isStagesEnabled"),
    /** Dates of begin and end. */
    BEGIN_CLOSE_DATES("isBeginCloseDatesEnabled"),
    /** A client: contacts and a company. */
    CLIENT("isClientEnabled"),
    /** Items can be values of user fields. */
    USE_IN_USER_FIELD("isUseInUserfieldEnabled"),
    /** Product rows. */
    LINK_WITH_PRODUCTS("isLinkWithProductsEnabled"),
    /** A company of the portal's own. */
    MY_COMPANY("isMycompanyEnabled"),
    /** Printed documents. */
    DOCUMENTS("isDocumentsEnabled"),
    /** A source. */
    SOURCE("isSourceEnabled"),
    /** Observers. */
    OBSERVERS("isObserversEnabled"),
    /** A recycle bin. */
    RECYCLE_BIN("isRecyclebinEnabled"),
    /** Robots and triggers. */
    AUTOMATION("isAutomationEnabled"),
    /** Business processes. */
    BUSINESS_PROCESSES("isBizProcEnabled"),
    /** New categories are open to everybody. */
    OPEN_PERMISSIONS("isSetOpenPermissions");

    private final String wireName;

    SmartProcessOption(String wireName) {
        this.wireName = wireName;
    }

    /**
     * The name on the wire.
     *
     * @return such as {@code isStagesEnabled}
     */
    public String wireName() {
        return wireName;
    }
}
