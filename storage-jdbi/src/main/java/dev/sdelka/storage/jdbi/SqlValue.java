package dev.sdelka.storage.jdbi;

import dev.sdelka.field.ValueKind;
import dev.sdelka.query.Filter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a kind as columns hold them: days as texts such as 2024-08-30, other numeric kinds as whole numbers. */
final class SqlValue {

    private static final int MOST_YEARS = 9999;

    private SqlValue() {}

    /**
     * Checks what a condition compares with.
     *
     * @throws IllegalArgumentException if a value is not of the kind
     */
    static void requireComparable(ValueKind kind, Filter leaf) {
        if (leaf instanceof Filter.Comparison comparison) {
            requireType(kind, comparison.value());
        } else if (leaf instanceof Filter.In in) {
            in.values().forEach(value -> requireType(kind, value));
        }
    }

    private static void requireType(ValueKind kind, Object value) {
        Class<?> type = kind.type();
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("cannot compare " + type.getSimpleName() + " with "
                    + value.getClass().getSimpleName());
        }
    }

    static boolean isWholeNumber(ValueKind kind) {
        return kind == ValueKind.ID || kind == ValueKind.INTEGER;
    }

    /** Whether a value of the kind compares in the form of a column as it does in Java. */
    static boolean hasForm(ValueKind kind, Object value) {
        return switch (kind) {
            case TEXT -> isWellFormed((String) value);
            case ID, INTEGER, FLAG -> true;
            case DATE -> ((LocalDate) value).getYear() >= 0 && ((LocalDate) value).getYear() <= MOST_YEARS;
            case DATETIME -> ((Instant) value).truncatedTo(ChronoUnit.SECONDS).equals(value);
            case AMOUNT -> isInHundredths((BigDecimal) value);
            case DECIMAL, MONEY, FILE -> false; // of user fields, which Java looks at
        };
    }

    /** Half a character, or one that ends a text in C, would become another text on its way to SQLite. */
    private static boolean isWellFormed(String text) {
        return text.codePoints()
                .noneMatch(letter ->
                        letter == 0 || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE));
    }

    private static boolean isInHundredths(BigDecimal amount) {
        try {
            ValueKind.AMOUNT.toNumber(amount);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static Object of(ValueKind kind, Object value) {
        return switch (kind) {
            case TEXT -> value;
            case DATE -> value.toString();
            default -> kind.toNumber(value);
        };
    }

    /** The value as an element of a JSON array. */
    static String json(ValueKind kind, Object value) {
        Object form = of(kind, value);
        return form instanceof String text ? DealJson.string(text) : form.toString();
    }

    /** The value that a column holds. */
    static @Nullable Object read(ValueKind kind, @Nullable Object stored) {
        if (stored == null) {
            return null;
        }
        return switch (kind) {
            case TEXT -> stored;
            case DATE -> LocalDate.parse((String) stored);
            default -> kind.fromNumber((Long) stored);
        };
    }

    /** What a row is ordered by. */
    static @Nullable Object first(@Nullable Object value) {
        return value instanceof List<?> several ? several.get(0) : value;
    }
}
