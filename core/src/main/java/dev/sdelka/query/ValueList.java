package dev.sdelka.query;

import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values among which one is looked for, in the same time however many they are: a filter is asked of every deal. Immutable.
 */
final class ValueList extends AbstractList<Object> implements RandomAccess {

    private static final Set<Class<?>> PLAIN =
            Set.of(Long.class, String.class, BigDecimal.class, Boolean.class, LocalDate.class, Instant.class);

    private final List<Object> values;

    /** Each value in the form in which equal ones are one; null if they are not all plain ones of one type. */
    private final @Nullable Set<Object> plain;

    private final @Nullable Class<?> type;

    private ValueList(List<Object> values) {
        this.values = List.copyOf(values);
        type = plainType(this.values);
        plain = type == null
                ? null
                : this.values.stream().map(ValueList::normal).collect(Collectors.toCollection(HashSet::new));
    }

    static ValueList of(List<Object> values) {
        return values instanceof ValueList list ? list : new ValueList(values);
    }

    /**
     * Whether one of the values is equal to another by {@link Values#compare}.
     *
     * @throws IllegalArgumentException if they are of different types
     */
    boolean hasEqual(Object value) {
        Object sought = sought(value);
        if (plain != null && sought.getClass() == type) {
            return plain.contains(normal(sought));
        }
        return values.stream().anyMatch(one -> Values.compare(value, one) == 0);
    }

    @Override
    public Object get(int index) {
        return values.get(index);
    }

    @Override
    public int size() {
        return values.size();
    }

    /** Null if there is none. */
    private static @Nullable Class<?> plainType(List<Object> values) {
        if (values.isEmpty()) {
            return null;
        }
        Class<?> type = values.get(0).getClass();
        return PLAIN.contains(type) && values.stream().allMatch(value -> value.getClass() == type) ? type : null;
    }

    /** Money is looked for among amounts by its amount, and a file among ids by its id. */
    private Object sought(Object value) {
        if (value instanceof Money money && type == BigDecimal.class) {
            return money.amount();
        } else if (value instanceof FileReference file && type == Long.class) {
            return file.id();
        }
        return value;
    }

    /** 1.10 and 1.1 are the same. */
    private static Object normal(Object value) {
        return value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value;
    }
}
