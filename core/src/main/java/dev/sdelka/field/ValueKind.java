package dev.sdelka.field;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How the value of a field is held in Java. A value of a numeric kind has a second form, a plain {@code long}, in which deals
 * hold it and stores keep it.
 */
public enum ValueKind {
    /** A {@code String}, never empty. */
    TEXT(String.class, false),
    /** A {@code Long} above zero. */
    ID(Long.class, true),
    /** A {@code Long}. */
    INTEGER(Long.class, true),
    /** A {@code Boolean}; as a number 1 or 0. */
    FLAG(Boolean.class, true),
    /** A {@code BigDecimal} with two decimals, in a currency that stands elsewhere; as a number in hundredths. */
    AMOUNT(BigDecimal.class, true),
    /** A {@code BigDecimal} of any scale. */
    DECIMAL(BigDecimal.class, false),
    /** A {@code LocalDate}; as a number in days since 1970-01-01. */
    DATE(LocalDate.class, true),
    /** An {@code Instant} of whole seconds; as a number in seconds since 1970-01-01T00:00Z. */
    DATETIME(Instant.class, true),
    /** A {@link Money}. */
    MONEY(Money.class, false),
    /** A {@link FileReference}; on its way in any {@link FileValue}. */
    FILE(FileReference.class, false);

    private static final int MONEY_SCALE = 2;

    private final Class<?> type;
    private final boolean numeric;

    ValueKind(Class<?> type, boolean numeric) {
        this.type = type;
        this.numeric = numeric;
    }

    /**
     * What deals hold values of this kind as, and what conditions compare them with.
     *
     * @return the class; that of an id is {@code Long}
     */
    public Class<?> type() {
        return type;
    }

    /**
     * Whether values of this kind have the form of a {@code long}.
     *
     * @return false for texts, decimals of any scale, money and files
     */
    public boolean isNumeric() {
        return numeric;
    }

    /**
     * The numeric form of a value.
     *
     * @param value a value of this kind
     * @return its numeric form
     * @throws IllegalArgumentException if the kind is not numeric, or the value is not of this kind, or of a greater precision
     */
    public long toNumber(Object value) {
        if (this == FLAG && value instanceof Boolean flag) {
            return flag ? 1 : 0;
        } else if (this == AMOUNT && value instanceof BigDecimal amount) {
            return unscaled(amount);
        } else if (this == DATE && value instanceof LocalDate date) {
            return date.toEpochDay();
        } else if (this == DATETIME && value instanceof Instant instant && instant.getNano() == 0) {
            return instant.getEpochSecond();
        } else if ((this == ID || this == INTEGER) && value instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException(value + " is no value of kind " + this);
    }

    private static long unscaled(BigDecimal amount) {
        try {
            return amount.setScale(MONEY_SCALE).unscaledValue().longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(amount + " is no amount of money with two decimals", e);
        }
    }

    /**
     * The value that has a numeric form.
     *
     * @param number what {@link #toNumber} returned
     * @return the value
     * @throws IllegalArgumentException if the kind is not numeric
     */
    public Object fromNumber(long number) {
        return switch (this) {
            case ID, INTEGER -> number;
            case FLAG -> number != 0;
            case AMOUNT -> BigDecimal.valueOf(number, MONEY_SCALE);
            case DATE -> LocalDate.ofEpochDay(number);
            case DATETIME -> Instant.ofEpochSecond(number);
            case TEXT, DECIMAL, MONEY, FILE -> throw new IllegalArgumentException(this + " is not numeric");
        };
    }
}
