package dev.sdelka.field;

/** The types of user fields, by the names that the wire gives them. */
public enum UserFieldType {
    /** A text. */
    STRING("string", ValueKind.TEXT),
    /** A whole number. */
    INTEGER("integer", ValueKind.INTEGER),
    /** A decimal number of any scale. */
    DOUBLE("double", ValueKind.DECIMAL),
    /** Yes or no; on the wire {@code 1} or {@code 0}. */
    BOOLEAN("boolean", ValueKind.FLAG),
    /** A day. */
    DATE("date", ValueKind.DATE),
    /** A moment. */
    DATETIME("datetime", ValueKind.DATETIME);

    private final String wireName;
    private final ValueKind kind;

    UserFieldType(String wireName, ValueKind kind) {
        this.wireName = wireName;
        this.kind = kind;
    }

    /**
     * The name on the wire.
     *
     * @return for example {@code datetime}
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
}
