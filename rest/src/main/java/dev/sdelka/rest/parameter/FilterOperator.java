package dev.sdelka.rest.parameter;

/** The operators that stand before a field in the key of a filter. Longer signs come first, for shorter ones begin them. */
enum FilterOperator {
    NOT_BETWEEN("!><", Meaning.BETWEEN, true),
    NOT_LIKE_EQUAL("!=%", Meaning.LIKE, true),
    NOT_EQUAL_LIKE("!%=", Meaning.LIKE, true),
    BETWEEN("><", Meaning.BETWEEN, false),
    NOT_EQUAL("!=", Meaning.EQUAL, true),
    NOT_CONTAINS("!%", Meaning.CONTAINS, true),
    NOT_IN("!@", Meaning.IN, true),
    LIKE_EQUAL("=%", Meaning.LIKE, false),
    EQUAL_LIKE("%=", Meaning.LIKE, false),
    GREATER_OR_EQUAL(">=", Meaning.GREATER_OR_EQUAL, false),
    LESS_OR_EQUAL("<=", Meaning.LESS_OR_EQUAL, false),
    NOT("!", Meaning.EQUAL, true),
    CONTAINS("%", Meaning.CONTAINS, false),
    IN("@", Meaning.IN, false),
    GREATER(">", Meaning.GREATER, false),
    LESS("<", Meaning.LESS, false),
    EQUAL("=", Meaning.EQUAL, false),
    NONE("", Meaning.EQUAL, false);

    /** What an operator asks, apart from its negation. */
    enum Meaning {
        EQUAL,
        IN,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL,
        BETWEEN,
        CONTAINS,
        LIKE
    }

    private final String sign;
    private final Meaning meaning;
    private final boolean negated;

    FilterOperator(String sign, Meaning meaning, boolean negated) {
        this.sign = sign;
        this.meaning = meaning;
        this.negated = negated;
    }

    static FilterOperator of(String key) {
        for (FilterOperator operator : values()) {
            if (key.startsWith(operator.sign)) {
                return operator;
            }
        }
        throw new IllegalStateException("every key begins with the empty sign");
    }

    String sign() {
        return sign;
    }

    Meaning meaning() {
        return meaning;
    }

    boolean isNegated() {
        return negated;
    }
}
