package dev.sdelka.deal;

import dev.sdelka.field.ParentType;
import dev.sdelka.field.ValueKind;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Relation;
import dev.sdelka.query.TextPattern;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Says conditions on deals: {@code DealFilter.field(DealField.OPPORTUNITY).isAtLeast(1000)}. Values are of the field's kind: a {@code String}, a whole number
 * of any type, a {@code BigDecimal} or whole number for amounts, a {@code Boolean}, a {@code LocalDate}, an {@code Instant}. An empty field
 * satisfies no comparison, so that {@link Subject#isNot} finds it. Of a field with several values, such as {@code CONTACT_IDS}, one is
 * enough.
 */
public final class DealFilter {

    private DealFilter() {}

    /**
     * A condition on a standard field.
     *
     * @param field the field
     * @return what the condition is said of
     */
    public static Subject field(DealField field) {
        return new Subject(field.name(), field.kind());
    }

    /**
     * A condition on a user field. Values are of the type that the field has.
     *
     * @param name the wire name
     * @return what the condition is said of
     */
    public static Subject userField(String name) {
        return new Subject(name, null);
    }

    /**
     * A condition on a parent link.
     *
     * @param entityTypeId the number of the smart process
     * @return what the condition is said of
     */
    public static Subject parent(int entityTypeId) {
        return new Subject(new ParentType(entityTypeId, "").fieldName(), ValueKind.ID);
    }

    /** A field that conditions are said of. All its methods throw {@link IllegalArgumentException} for a value that is not of the field's kind. */
    public static final class Subject {

        private final String name;
        private final @Nullable ValueKind kind;

        private Subject(String name, @Nullable ValueKind kind) {
            this.name = name;
            this.kind = kind;
        }

        /** Holds where the field is the value. */
        public Filter is(Object value) {
            return compare(Relation.EQUAL, value);
        }

        /** Holds where the field is empty or another value. */
        public Filter isNot(Object value) {
            return Filter.not(is(value));
        }

        /** Holds where the field is one of the values. */
        public Filter isIn(Collection<?> values) {
            return Filter.in(name, values.stream().map(this::typed).toList());
        }

        /** Holds where the field has no value. */
        public Filter isEmpty() {
            return Filter.equal(name, null);
        }

        /** Holds where the field has a value. */
        public Filter isNotEmpty() {
            return Filter.not(isEmpty());
        }

        /** Holds where the field comes before the value. */
        public Filter isLessThan(Object value) {
            return compare(Relation.LESS, value);
        }

        /** Holds where the field comes before the value or is the value. */
        public Filter isAtMost(Object value) {
            return compare(Relation.LESS_OR_EQUAL, value);
        }

        /** Holds where the field comes after the value. */
        public Filter isGreaterThan(Object value) {
            return compare(Relation.GREATER, value);
        }

        /** Holds where the field comes after the value or is the value. */
        public Filter isAtLeast(Object value) {
            return compare(Relation.GREATER_OR_EQUAL, value);
        }

        /** Holds where the field has the text in it, in any case. */
        public Filter contains(String text) {
            return Filter.like(name, TextPattern.contains(text));
        }

        /** Holds where the field is like the pattern, in any case; {@code %} stands for any text. */
        public Filter isLike(String pattern) {
            return Filter.like(name, TextPattern.of(pattern));
        }

        private Filter compare(Relation relation, Object value) {
            return Filter.compare(name, relation, typed(value));
        }

        private Object typed(Object value) {
            boolean isWhole = value instanceof Long
                    || value instanceof Integer
                    || value instanceof Short
                    || value instanceof Byte;
            boolean isDecimal = kind == ValueKind.AMOUNT || kind == ValueKind.DECIMAL;
            Object typed = value;
            if (isWhole) {
                long number = ((Number) value).longValue();
                typed = isDecimal ? (Object) BigDecimal.valueOf(number) : (Object) number;
            } else if (isDecimal && value instanceof BigInteger integer) {
                typed = new BigDecimal(integer);
            }
            if (kind != null && !kind.type().isInstance(typed)) {
                throw new IllegalArgumentException(name + " is not compared with " + value);
            }
            return typed;
        }
    }
}
