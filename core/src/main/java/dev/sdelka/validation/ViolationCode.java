package dev.sdelka.validation;

/**
 * The kinds of bad input. The names are API: they do not change their meaning between releases.
 */
public enum ViolationCode {
    /** A field that must be given is absent or empty. */
    REQUIRED("must be given"),
    /** Not a whole number from 1 to 2<sup>63</sup>−1. */
    NOT_AN_ID("must be a whole number from 1 to 9223372036854775807"),
    /** Not a whole number. */
    NOT_AN_INTEGER("must be a whole number"),
    /** Not a decimal number, or one with more than 400 digits before or behind the point. */
    NOT_A_NUMBER("must be a decimal number"),
    /** A number below {@code min} or above {@code max}. */
    OUT_OF_RANGE("must be from {min} to {max}"),
    /** An amount of money with more than {@code maxIntegerDigits} digits before the point. */
    MONEY_TOO_LARGE("must have at most {maxIntegerDigits} digits before the decimal point"),
    /** Neither {@code Y} nor {@code N}. */
    NOT_A_FLAG("must be Y or N"),
    /** Not a date of ISO 8601 within the years 1000 to 9999. */
    NOT_A_DATE("must be a date of the years 1000 to 9999, such as 2024-08-30 or 2024-08-30T14:29:00+02:00"),
    /** Not a date with a time of ISO 8601 within the years 1000 to 9999. */
    NOT_A_DATETIME("must be a date with a time, of the years 1000 to 9999, such as 2024-08-30T14:29:00+02:00"),
    /** Not an amount with a currency in the portal's form. */
    NOT_MONEY("must be an amount and a currency such as 300|RUB"),
    /** Neither a new file nor one that is there. */
    NOT_A_FILE("must be a file such as {\"fileData\": [name, content]}, or the id of a file that is there"),
    /** A list or an object where a text is expected. */
    NOT_A_TEXT("must be a text"),
    /** A text with more than {@code max} characters (code points). */
    TOO_LONG("must have at most {max} characters, it has {length}"),
    /** A text with a NUL character or half of a surrogate pair, which no store could keep unchanged. */
    MALFORMED_TEXT("must not hold a NUL character or half of a surrogate pair"),
    /** More values than {@code max} in one field. */
    TOO_MANY_VALUES("must have at most {max} values"),
    /** Something else where a list is expected. */
    NOT_A_LIST("must be a list"),
    /** A category that the reference data does not know. */
    UNKNOWN_CATEGORY("names no category: {value}"),
    /** A stage that the deal's category does not have. */
    STAGE_NOT_IN_CATEGORY("names no stage of category {category}: {value}"),
    /** A status that its list in the reference data does not have. */
    UNKNOWN_STATUS("names no status of {statusType}: {value}"),
    /** A currency that the reference data does not know. */
    UNKNOWN_CURRENCY("names no currency: {value}"),
    /** A user whom the host's {@code UserDirectory} does not know. */
    UNKNOWN_USER("names no user: {value}"),
    /** An entry that the list of a user field does not have. */
    UNKNOWN_LIST_ITEM("names no item of the list: {value}"),
    /** A file that the deal does not have in this field. */
    UNKNOWN_FILE("names no file of the deal: {value}"),
    /** Something else than a link to an object of one of the types that a user field allows. */
    NOT_A_CRM_LINK("must link one of {types}, such as {example}: {value}"),
    /** An object of the CRM of a type that an order cannot be bound to. */
    UNSUPPORTED_OWNER_TYPE("must be one of {supported}"),
    /** The id of something that is there already and is not the same. Reported when much is loaded at once. */
    ID_TAKEN("is there already, and is not the same"),
    /** A deal that is not there. Reported when much is loaded at once. */
    UNKNOWN_DEAL("names no deal: {value}"),
    /** An order that is bound to another owner. Reported when much is loaded at once. */
    ORDER_BOUND("is bound to another owner"),
    /** Entries of the reference data that cannot stand beside each other. Reported when much is loaded at once. */
    DOES_NOT_FIT("do not fit together: {reason}"),
    /** A field that only Sdelka sets. Reported in strict use, ignored in lenient use. */
    READ_ONLY("is set by the system"),
    /** A field that is given once, when the deal is added. */
    IMMUTABLE("cannot be changed after the deal was added"),
    /** A name that is no field. Reported in strict use, ignored in lenient use. */
    UNKNOWN_FIELD("is not a field");

    private final String template;

    ViolationCode(String template) {
        this.template = template;
    }

    /**
     * What the violation says, with arguments in braces.
     *
     * @return an English predicate whose subject is the field, such as {@code must be from {min} to {max}}
     */
    public String template() {
        return template;
    }
}
