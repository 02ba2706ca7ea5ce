package dev.sdelka.query;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition over the fields of a deal or a binding, as an immutable tree. {@link #matches} is the meaning: a store that
 * translates the tree, say to SQL, must agree with it on any data.
 *
 * <p>The logic has two values. A comparison with an empty field is false, so its negation is true: {@code not(equal("X", v))}
 * holds where X is empty. A comparison with a field that has several values is true if it is for one of them. Values are the types that {@link FieldReader#value} names; text is
 * compared by code point, money with an amount without its currency, too, and a file with its id.
 */
public sealed interface Filter {

    /**
     * Whether the condition holds.
     *
     * @param fields what to look at
     * @return true if it holds
     * @throws IllegalArgumentException if the tree names a field that is not there, or compares values of different types
     */
    boolean matches(FieldReader fields);

    /**
     * Holds if all parts hold.
     *
     * @param parts the parts; with none it always holds
     */
    record And(List<Filter> parts) implements Filter {

        /** Asked for by every call of somebody who may see everything. */
        private static final And OF_NOTHING = new And(List.of());

        /** Keeps an unmodifiable copy of the parts. */
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean matches(FieldReader fields) {
            for (Filter part : parts) {
                if (!part.matches(fields)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Holds if any part holds.
     *
     * @param parts the parts; with none it never holds
     */
    record Or(List<Filter> parts) implements Filter {
        /** Keeps an unmodifiable copy of the parts. */
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean matches(FieldReader fields) {
            for (Filter part : parts) {
                if (part.matches(fields)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Holds if the part does not.
     *
     * @param part what is negated
     */
    record Not(Filter part) implements Filter {
        @Override
        public boolean matches(FieldReader fields) {
            return !part.matches(fields);
        }
    }

    /**
     * Holds if the field is not empty and stands in the relation to the value.
     *
     * @param field the wire name of the field
     * @param relation how the field compares
     * @param value what it is compared with
     */
    record Comparison(String field, Relation relation, Object value) implements Filter {
        /** Refuses nulls: emptiness is asked with {@link Empty}. */
        public Comparison {
            requireNonNull(value, "value");
        }

        @Override
        public boolean matches(FieldReader fields) {
            Object actual = fields.value(field);
            return Values.any(actual, one -> relation.holds(Values.compare(one, value)));
        }
    }

    /**
     * Holds if the field is one of the values.
     *
     * @param field the wire name of the field
     * @param values the values; with none it never holds
     */
    record In(String field, List<Object> values) implements Filter {
        /** Keeps an unmodifiable copy of the values. */
        public In {
            values = ValueList.of(values);
        }

        @Override
        public boolean matches(FieldReader fields) {
            Object actual = fields.value(field);
            return Values.any(actual, ((ValueList) values)::hasEqual);
        }
    }

    /**
     * Holds if the field, written as text, matches the pattern. Numbers are written in plain decimals, flags as {@code Y} or {@code N}, days
     * as {@code 2024-08-30}, moments as {@code 2024-08-30T12:29:00Z}.
     *
     * @param field the wire name of the field
     * @param pattern the pattern
     */
    record Like(String field, TextPattern pattern) implements Filter {
        @Override
        public boolean matches(FieldReader fields) {
            Object actual = fields.value(field);
            return Values.any(actual, one -> pattern.matches(Values.text(one)));
        }
    }

    /**
     * Holds if the field has no value.
     *
     * @param field the wire name of the field
     */
    record Empty(String field) implements Filter {
        @Override
        public boolean matches(FieldReader fields) {
            return fields.value(field) == null;
        }
    }

    /**
     * A filter that always holds.
     *
     * @return the same as {@code and()}
     */
    static Filter all() {
        return And.OF_NOTHING;
    }

    /**
     * A filter that never holds.
     *
     * @return the same as {@code or()}
     */
    static Filter none() {
        return new Or(List.of());
    }

    /**
     * A conjunction.
     *
     * @param parts the parts
     * @return holds if all parts hold
     */
    static Filter and(Filter... parts) {
        return new And(List.of(parts));
    }

    /**
     * A disjunction.
     *
     * @param parts the parts
     * @return holds if any part holds
     */
    static Filter or(Filter... parts) {
        return new Or(List.of(parts));
    }

    /**
     * A negation.
     *
     * @param part what is negated
     * @return holds if the part does not
     */
    static Filter not(Filter part) {
        return new Not(part);
    }

    /**
     * An equality. Null asks for emptiness.
     *
     * @param field the wire name of the field
     * @param value the value, or null
     * @return holds if the field has the value
     */
    static Filter equal(String field, @Nullable Object value) {
        return value == null ? new Empty(field) : new Comparison(field, Relation.EQUAL, value);
    }

    /**
     * A comparison.
     *
     * @param field the wire name of the field
     * @param relation how the field compares
     * @param value what it is compared with
     * @return holds if the field is not empty and stands in the relation to the value
     */
    static Filter compare(String field, Relation relation, Object value) {
        return new Comparison(field, relation, value);
    }

    /**
     * Membership.
     *
     * @param field the wire name of the field
     * @param values the values
     * @return holds if the field is one of the values
     */
    static Filter in(String field, List<?> values) {
        return new In(
                field, values.stream().<Object>map(Objects::requireNonNull).toList());
    }

    /**
     * A match of text.
     *
     * @param field the wire name of the field
     * @param pattern the pattern
     * @return holds if the field, written as text, matches
     */
    static Filter like(String field, TextPattern pattern) {
        return new Like(field, pattern);
    }
}
