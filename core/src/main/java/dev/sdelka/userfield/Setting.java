package dev.sdelka.userfield;

import dev.sdelka.field.Decimals;
import dev.sdelka.field.TextLimits;
import dev.sdelka.field.ValueKind;
import dev.sdelka.field.ValueReader;
import dev.sdelka.validation.Violations;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One setting of a type of user fields.
 *
 * @param name the wire name
 * @param defaultValue what it is unless it is chosen
 * @param reader makes a value of what a caller gives
 */
record Setting(String name, @Nullable Object defaultValue, Reader reader) {

    static final String YES = "Y";
    static final String NO = "N";

    /** How a date by default is said: its {@code TYPE}. */
    static final String NO_DATE = "NONE";

    static final String FIXED_DATE = "FIXED";
    static final String CURRENT_DATE = "NOW";

    static final String TYPE = "TYPE";
    static final String VALUE = "VALUE";

    /** Numbers of fewer digits are whole numbers of Java. */
    private static final int LONG_DIGITS = 19;

    private static final ValueReader VALUES = new ValueReader(ZoneOffset.UTC);

    /** Makes a value of what a caller gives. */
    interface Reader {

        /** The value; {@link #WRONG} if it is none. */
        @Nullable
        Object read(@Nullable Object given);
    }

    /** Stands for what is no value. */
    private static final Object WRONG = new Object();

    /** Puts the value under the name, unless it is none. */
    void put(@Nullable Object given, Map<String, @Nullable Object> settings) {
        Object value = reader.read(given);
        if (value != WRONG) {
            settings.put(name, value);
        }
    }

    /** Cannot be chosen. */
    static Setting fixed(String name, Object value) {
        return new Setting(name, value, given -> WRONG);
    }

    static Setting text(String name) {
        return new Setting(name, "", given -> given == null ? "" : shortText(given));
    }

    private static Object shortText(Object given) {
        boolean isText = given instanceof String || given instanceof Number;
        return isText && TextLimits.isShort(given.toString()) ? given.toString() : WRONG;
    }

    static Setting number(String name, int min, int defaultValue) {
        return new Setting(name, (long) defaultValue, given -> {
            Object number = typed(ValueKind.INTEGER, given);
            return number instanceof Long value && value >= min && value <= Integer.MAX_VALUE ? value : WRONG;
        });
    }

    static Setting flag(String name, boolean isOn) {
        return new Setting(name, isOn ? YES : NO, given -> {
            Object flag = typed(ValueKind.FLAG, given);
            return flag instanceof Boolean value ? (Object) (value ? YES : NO) : WRONG;
        });
    }

    /** A flag as a number: all from one on is on. */
    static Setting zeroOrOne(String name) {
        return new Setting(name, 0L, given -> {
            Object number = given instanceof Boolean flag ? (Object) (flag ? 1L : 0L) : typed(ValueKind.INTEGER, given);
            return number instanceof Long value ? (Object) (value >= 1 ? 1L : 0L) : WRONG;
        });
    }

    static Setting choice(String name, String... choices) {
        List<String> all = List.of(choices);
        return new Setting(name, choices[0], given -> given instanceof String && all.contains(given) ? given : WRONG);
    }

    /** A value of the field itself, or none. */
    static Setting value(String name, ValueKind kind) {
        Object none = kind == ValueKind.MONEY ? "" : null;
        return new Setting(name, none, given -> {
            if (ValueReader.isEmpty(given)) {
                return none;
            }
            Object value = typed(kind, given);
            if (value instanceof BigDecimal decimal) {
                BigDecimal plain = Decimals.plain(decimal);
                return plain.scale() == 0 && plain.precision() < LONG_DIGITS ? (Object) plain.longValue() : plain;
            }
            return value == null ? WRONG : kind == ValueKind.MONEY ? value.toString() : value;
        });
    }

    /** A date: none, that of the adding, or a fixed one. */
    static Setting day(String name, ValueKind kind) {
        return new Setting(name, day(NO_DATE, ""), given -> {
            if (!(given instanceof Map<?, ?> map)) {
                return WRONG;
            }
            String type = String.valueOf(map.get(TYPE));
            Object value = Objects.requireNonNullElse(map.get(VALUE), "");
            boolean isKnown = List.of(NO_DATE, CURRENT_DATE, FIXED_DATE).contains(type);
            boolean isDay = !type.equals(FIXED_DATE) || typed(kind, value) != null;
            return isKnown && isDay && shortText(value) != WRONG ? day(type, value.toString()) : WRONG;
        });
    }

    private static Map<String, Object> day(String type, String value) {
        Map<String, Object> day = new LinkedHashMap<>();
        day.put(TYPE, type);
        day.put(VALUE, value);
        return day;
    }

    private static @Nullable Object typed(ValueKind kind, @Nullable Object given) {
        Violations violations = new Violations();
        Object value = VALUES.read(kind, "", given, violations);
        return violations.isEmpty() ? value : null;
    }
}
