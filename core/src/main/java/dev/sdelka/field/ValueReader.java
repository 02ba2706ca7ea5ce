package dev.sdelka.field;

import dev.sdelka.validation.ViolationCode;
import dev.sdelka.validation.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes typed values of raw ones: of what JSON or a form holds, and of typed values too, which stay as they are. Null and the
 * empty text mean empty in every kind; zero does where an id is expected. Immutable and thread-safe.
 */
public final class ValueReader {

    /** The most digits that an amount of money has before the decimal point. */
    public static final int MAX_MONEY_INTEGER_DIGITS = 16;

    /** The most digits that a number has before or behind the decimal point: arithmetic on {@code 1E+1000000000} takes for ever. */
    public static final int MAX_DIGITS = 400;

    private static final int MONEY_SCALE = 2;
    private static final int MAX_NUMBER_LENGTH = 2 * MAX_DIGITS;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,9})?");
    private static final BigDecimal MONEY_BOUND = BigDecimal.TEN.pow(MAX_MONEY_INTEGER_DIGITS);
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private final DateReader dates;

    /**
     * A reader for a portal.
     *
     * @param zone the zone of moments that are written without an offset
     */
    public ValueReader(ZoneId zone) {
        dates = new DateReader(zone);
    }

    /**
     * Reads a value.
     *
     * @param kind the kind that is wanted
     * @param field the path of the field, for violations
     * @param raw what was given
     * @param violations receives what is wrong with it
     * @return a value of the kind; null when it is empty or wrong
     */
    public @Nullable Object read(ValueKind kind, String field, @Nullable Object raw, Violations violations) {
        if (raw == null || isEmpty(raw)) {
            return null;
        }
        return switch (kind) {
            case TEXT -> text(field, raw, violations);
            case ID -> isZero(raw) ? null : id(field, raw, violations);
            case INTEGER -> orReport(integer(raw), ViolationCode.NOT_AN_INTEGER, field, violations);
            case FLAG -> orReport(flag(raw), ViolationCode.NOT_A_FLAG, field, violations);
            case AMOUNT -> amount(field, raw, violations);
            case DECIMAL -> orReport(decimal(raw), ViolationCode.NOT_A_NUMBER, field, violations);
            case DATE -> orReport(dates.date(raw), ViolationCode.NOT_A_DATE, field, violations);
            case DATETIME -> orReport(dates.instant(raw), ViolationCode.NOT_A_DATETIME, field, violations);
            case MONEY -> orReport(money(raw), ViolationCode.NOT_MONEY, field, violations);
            case FILE -> file(field, raw, violations);
        };
    }

    /**
     * Whether a raw value means that a field is empty.
     *
     * @param raw what was given
     * @return true for null and the empty text
     */
    public static boolean isEmpty(@Nullable Object raw) {
        return raw == null || raw.equals("");
    }

    /**
     * Whether a raw value means that a link leads nowhere.
     *
     * @param raw what was given
     * @return true for null, the empty text and zero
     */
    public static boolean isNothing(@Nullable Object raw) {
        return raw == null || isEmpty(raw) || isZero(raw);
    }

    /**
     * Reads an id that must be there: a whole number from 1 to 2<sup>63</sup>−1, as a number or as text in decimal digits.
     *
     * @param raw what was given
     * @return the id; empty when it is absent or no id
     */
    public static Optional<Long> id(@Nullable Object raw) {
        Long number = raw == null ? null : integer(raw);
        return number == null || number <= 0 ? Optional.empty() : Optional.of(number);
    }

    private static @Nullable Object id(String field, Object raw, Violations violations) {
        return orReport(id(raw).orElse(null), ViolationCode.NOT_AN_ID, field, violations);
    }

    private static boolean isZero(Object raw) {
        Long number = integer(raw);
        return number != null && number == 0;
    }

    private static @Nullable Object text(String field, Object raw, Violations violations) {
        String text;
        if (raw instanceof String string) {
            text = string;
        } else if (raw instanceof BigDecimal decimal) {
            text = isBounded(decimal) ? decimal.toPlainString() : decimal.toString();
        } else if (raw instanceof Number || raw instanceof Boolean) {
            text = raw.toString();
        } else {
            violations.add(ViolationCode.NOT_A_TEXT, field);
            return null;
        }
        if (TextLimits.isMalformed(text)) {
            violations.add(ViolationCode.MALFORMED_TEXT, field);
            return null;
        }
        return text;
    }

    private static @Nullable Long integer(Object raw) {
        if (raw instanceof Long || raw instanceof Integer || raw instanceof Short || raw instanceof Byte) {
            return ((Number) raw).longValue();
        }
        BigDecimal number = decimal(raw);
        if (number == null || number.compareTo(LONG_MIN) < 0 || number.compareTo(LONG_MAX) > 0) {
            return null;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) { // it has a fraction
            return null;
        }
    }

    private static @Nullable Boolean flag(Object raw) {
        if (raw instanceof Boolean flag) {
            return flag;
        }
        return switch (raw.toString()) {
            case "Y", "y", "1", "true" -> true;
            case "N", "n", "0", "false" -> false;
            default -> null;
        };
    }

    private static @Nullable Object amount(String field, Object raw, Violations violations) {
        BigDecimal number = decimal(raw);
        if (number == null) {
            violations.add(ViolationCode.NOT_A_NUMBER, field);
            return null;
        }
        BigDecimal amount = number.setScale(MONEY_SCALE, RoundingMode.HALF_UP);
        if (amount.abs().compareTo(MONEY_BOUND) >= 0) {
            violations.add(ViolationCode.MONEY_TOO_LARGE, field, Map.of("maxIntegerDigits", MAX_MONEY_INTEGER_DIGITS));
            return null;
        }
        return amount;
    }

    private static @Nullable Money money(Object raw) {
        if (raw instanceof Money money) {
            return money;
        }
        String text = raw.toString();
        int separator = Money.separator(text);
        if (!(raw instanceof String) || separator < 0 || !Money.isCurrency(text.substring(separator + 1))) {
            return null;
        }
        BigDecimal amount = decimal(text.substring(0, separator));
        return amount == null ? null : new Money(amount, text.substring(separator + 1));
    }

    private static @Nullable Object file(String field, Object raw, Violations violations) {
        if (FileReader.isRemoval(raw)) {
            return null;
        }
        FileValue file = FileReader.read(raw);
        return orReport(file, ViolationCode.NOT_A_FILE, field, violations);
    }

    private static @Nullable BigDecimal decimal(Object raw) {
        BigDecimal number;
        if (raw instanceof BigDecimal decimal) {
            number = decimal;
        } else if (raw instanceof BigInteger integer) {
            number = integer.bitLength() > 4 * MAX_DIGITS ? null : new BigDecimal(integer);
        } else if (raw instanceof String text) {
            number =
                    text.length() <= MAX_NUMBER_LENGTH && DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
        } else if (raw instanceof Double || raw instanceof Float) {
            double value = ((Number) raw).doubleValue();
            number = Double.isFinite(value) ? new BigDecimal(raw.toString()) : null;
        } else if (raw instanceof Number integer) {
            number = BigDecimal.valueOf(integer.longValue());
        } else {
            number = null;
        }
        return number != null && isBounded(number) ? number : null;
    }

    /** Asked before any arithmetic. */
    private static boolean isBounded(BigDecimal number) {
        return number.precision() <= MAX_DIGITS
                && number.scale() <= MAX_DIGITS
                && (long) number.precision() - number.scale() <= MAX_DIGITS;
    }

    private static @Nullable Object orReport(
            @Nullable Object value, ViolationCode code, String field, Violations violations) {
        if (value == null) {
            violations.add(code, field);
        }
        return value;
    }
}
