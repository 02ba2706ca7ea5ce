package dev.sdelka.query;

/** How a field compares with a value. */
public enum Relation {
    /** The field is the value. */
    EQUAL,
    /** The field comes before the value. */
    LESS,
    /** The field comes before the value or is the value. */
    LESS_OR_EQUAL,
    /** The field comes after the value. */
    GREATER,
    /** The field comes after the value or is the value. */
    GREATER_OR_EQUAL;

    boolean holds(int comparison) {
        return switch (this) {
            case EQUAL -> comparison == 0;
            case LESS -> comparison < 0;
            case LESS_OR_EQUAL -> comparison <= 0;
            case GREATER -> comparison > 0;
            case GREATER_OR_EQUAL -> comparison >= 0;
        };
    }
}
