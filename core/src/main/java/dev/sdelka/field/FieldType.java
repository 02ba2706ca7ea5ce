package dev.sdelka.field;

import org.jspecify.annotations.Nullable;

/** The types of standard fields, by the names that the wire gives them. */
public enum FieldType {
    /** A whole number. */
    INTEGER("integer", ValueKind.INTEGER),
    /** A text. */
    STRING("string", ValueKind.TEXT),
    /** A flag, {@code Y} or {@code N}. */
    CHAR("char", ValueKind.FLAG),
    /** An amount of money. */
    DOUBLE("double", ValueKind.AMOUNT),
    /** A day. */
    DATE("date", ValueKind.DATE),
    /** A moment. */
    DATETIME("datetime", ValueKind.DATETIME),
    /** The id of a status in the list that the description names. */
    CRM_STATUS("crm_status", ValueKind.TEXT),
    /** The code of a currency. */
    CRM_CURRENCY("crm_currency", ValueKind.TEXT),
    /** The id of a category; 0 is one. */
    CRM_CATEGORY("crm_category", ValueKind.INTEGER),
    /** The id of a company. */
    CRM_COMPANY("crm_company", ValueKind.ID, 4),
    /** The id of a contact. */
    CRM_CONTACT("crm_contact", ValueKind.ID),
    /** The id of a quote. */
    CRM_QUOTE("crm_quote", ValueKind.ID, 7),
    /** The id of a lead. */
    CRM_LEAD("crm_lead", ValueKind.ID, 1),
    /** The id of an item of a smart process. */
    CRM_ENTITY("crm_entity", ValueKind.ID),
    /** The id of a user. */
    USER("user", ValueKind.ID),
    /** A place; a code of the portal's own. */
    LOCATION("location", ValueKind.TEXT);

    private final String wireName;
    private final ValueKind kind;
    private final @Nullable Integer parentEntityTypeId;

    FieldType(String wireName, ValueKind kind) {
        this(wireName, kind, null);
    }

    FieldType(String wireName, ValueKind kind, @Nullable Integer parentEntityTypeId) {
        this.wireName = wireName;
        this.kind = kind;
        this.parentEntityTypeId = parentEntityTypeId;
    }

    /**
     * The name on the wire.
     *
     * @return for example {@code crm_status}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * How values are held.
     *
     * @return the kind
     */
    public ValueKind kind() {
        return kind;
    }

    /**
     * The type of object that a link leads to, as far as the portal describes it.
     *
     * @return null for a field that is no link, and for contacts
     */
    public @Nullable Integer parentEntityTypeId() {
        return parentEntityTypeId;
    }
}
