package dev.sdelka.query;

import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The one order of values that filters and sorting use. */
final class Values {

    /** Empty values come first. */
    static final Comparator<@Nullable Object> NULLS_FIRST = (left, right) -> {
        Object a = first(left);
        Object b = first(right);
        return a == null || b == null ? Boolean.compare(a != null, b != null) : compare(a, b);
    };

    private Values() {}

    /** Whether a condition holds for a value or, of several values, for one. */
    static boolean any(@Nullable Object actual, Predicate<Object> condition) {
        if (actual instanceof List<?> several) {
            for (Object one : several) {
                if (one != null && condition.test(one)) {
                    return true;
                }
            }
            return false;
        }
        return actual != null && condition.test(actual);
    }

    /** A value as patterns see it: as people write it, and the same in every store. */
    static String text(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "Y" : "N";
        } else if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value.toString(); // of days and moments the form of ISO 8601
    }

    /** The value by which a field that has several is ordered: the first one. */
    private static @Nullable Object first(@Nullable Object actual) {
        return actual instanceof List<?> several ? several.get(0) : actual;
    }

    static int compare(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return a.compareTo(b);
        }
        if (left instanceof String a && right instanceof String b) {
            return compareCodePoints(a, b);
        }
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        if (left instanceof Boolean a && right instanceof Boolean b) {
            return a.compareTo(b);
        }
        if (left instanceof LocalDate a && right instanceof LocalDate b) {
            return a.compareTo(b);
        }
        if (left instanceof Instant a && right instanceof Instant b) {
            return a.compareTo(b);
        }
        if (left instanceof Money a) {
            return compare(a, right);
        }
        if (left instanceof FileReference a) {
            return compare(a, right);
        }
        throw incomparable(left, right);
    }

    /** Money compares with an amount whatever its currency. */
    private static int compare(Money left, Object right) {
        if (right instanceof Money money) {
            return left.compareTo(money);
        } else if (right instanceof BigDecimal amount) {
            return left.amount().compareTo(amount);
        }
        throw incomparable(left, right);
    }

    /** Files are known by their ids. */
    private static int compare(FileReference left, Object right) {
        if (right instanceof FileReference file) {
            return left.compareTo(file);
        } else if (right instanceof Long id) {
            return Long.compare(left.id(), id);
        }
        throw incomparable(left, right);
    }

    private static IllegalArgumentException incomparable(Object left, Object right) {
        return new IllegalArgumentException("cannot compare " + left.getClass().getSimpleName() + " with "
                + right.getClass().getSimpleName());
    }

    /** {@code String.compareTo} orders by UTF-16 units, stores by UTF-8 bytes, which is the order of code points. */
    private static int compareCodePoints(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean sameKind = Character.isSurrogate(a) == Character.isSurrogate(b);
                return sameKind ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
