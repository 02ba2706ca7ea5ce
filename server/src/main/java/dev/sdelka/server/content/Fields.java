package dev.sdelka.server.content;

import dev.sdelka.field.ValueKind;
import dev.sdelka.field.ValueReader;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import dev.sdelka.validation.Violations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a thing as the portal shows it: numbers as numbers or texts, flags as {@code Y} and {@code N}. A value that is none is told by an {@link
 * IllegalArgumentException} that names the field.
 */
final class Fields {

    private static final ValueReader VALUES = new ValueReader(ZoneOffset.UTC);

    private final String path;
    private final Map<?, ?> values;

    private Fields(String path, Map<?, ?> values) {
        this.path = path;
        this.values = values;
    }

    /** The fields of an object. */
    static Fields of(String path, @Nullable Object object) {
        if (object instanceof Map<?, ?> map) {
            return new Fields(path, map);
        }
        throw new IllegalArgumentException((path.isEmpty() ? "it" : path) + " must be an object");
    }

    /** The objects of a list; none if there is no list. */
    List<Fields> list(String name) {
        List<Fields> result = new ArrayList<>();
        if (!isEmpty(name)) {
            if (!(values.get(name) instanceof List<?> list)) {
                throw new IllegalArgumentException(at(name) + " must be a list");
            }
            for (Object element : list) {
                result.add(of(at(name) + "[" + result.size() + "]", element));
            }
        }
        return result;
    }

    /** An object in a field; without fields if there is none, or if it is an empty list, as the portal writes it. */
    Fields object(String name) {
        boolean isNothing = isEmpty(name) || List.of().equals(values.get(name));
        return isNothing ? new Fields(at(name), Map.of()) : of(at(name), values.get(name));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    boolean isEmpty(String name) {
        return ValueReader.isEmpty(values.get(name));
    }

    @Nullable
    Object raw(String name) {
        return values.get(name);
    }

    /** All fields by name. */
    Map<String, @Nullable Object> all() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(String.valueOf(name), value));
        return all;
    }

    String text(String name) {
        return (String) require(ValueKind.TEXT, name);
    }

    String text(String name, String otherwise) {
        return isEmpty(name) ? otherwise : text(name);
    }

    boolean flag(String name, boolean otherwise) {
        return isEmpty(name) ? otherwise : (Boolean) require(ValueKind.FLAG, name);
    }

    long id(String name) {
        long id = (Long) require(ValueKind.INTEGER, name);
        return requireRange(name, id, 1, Long.MAX_VALUE);
    }

    /** An id that need not be there: then it is 0. */
    long idOrZero(String name) {
        return ValueReader.isNothing(values.get(name)) ? 0 : id(name);
    }

    int number(String name, int otherwise) {
        if (isEmpty(name)) {
            return otherwise;
        }
        long number = (Long) require(ValueKind.INTEGER, name);
        return (int) requireRange(name, number, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    long longNumber(String name, long otherwise) {
        return isEmpty(name) ? otherwise : (Long) require(ValueKind.INTEGER, name);
    }

    /** A decimal with so many digits behind the point. */
    BigDecimal decimal(String name, int scale) {
        return ((BigDecimal) require(ValueKind.DECIMAL, name)).setScale(scale, RoundingMode.HALF_UP);
    }

    /** A decimal with as many digits behind the point as are given, but no more than so many. */
    BigDecimal decimalUpTo(String name, int scale) {
        BigDecimal decimal = (BigDecimal) require(ValueKind.DECIMAL, name);
        return decimal.scale() < 0 || decimal.scale() > scale
                ? decimal.setScale(Math.max(0, Math.min(decimal.scale(), scale)), RoundingMode.HALF_UP)
                : decimal;
    }

    Instant instant(String name) {
        return (Instant) require(ValueKind.DATETIME, name);
    }

    IllegalArgumentException wrong(String name, String expectation) {
        return new IllegalArgumentException(at(name) + " " + expectation);
    }

    private long requireRange(String name, long number, long min, long max) {
        if (number < min || number > max) {
            throw new IllegalArgumentException(
                    new Violation(ViolationCode.OUT_OF_RANGE, at(name), Map.of("min", min, "max", max)).message());
        }
        return number;
    }

    private Object require(ValueKind kind, String name) {
        Violations violations = new Violations();
        Object value = VALUES.read(kind, at(name), values.get(name), violations);
        if (value == null) {
            Violation violation = violations.isEmpty()
                    ? new Violation(ViolationCode.REQUIRED, at(name), Map.of())
                    : violations.toList().get(0);
            throw new IllegalArgumentException(violation.message());
        }
        return value;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
