package dev.sdelka.rest.parameter;

import dev.sdelka.query.SortOrder;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the order of a list: {@code {"ID": "DESC"}}. A key that names no field is ignored; all but {@code DESC} means ascending. */
public final class OrderReader {

    private OrderReader() {}

    /**
     * Reads an order.
     *
     * @param directions directions by field
     * @param fields whether a name is that of a field
     * @return the keys, the strongest first
     */
    public static List<SortOrder> read(Map<String, @Nullable Object> directions, Predicate<String> fields) {
        List<SortOrder> keys = new ArrayList<>();
        directions.forEach((name, direction) -> {
            if (fields.test(name)) {
                boolean descending = "desc".equalsIgnoreCase(String.valueOf(direction));
                keys.add(descending ? SortOrder.descending(name) : SortOrder.ascending(name));
            }
        });
        return keys;
    }

    /**
     * Reads an order, and refuses a key that names no field, and a direction that is none, by {@code INVALID_ARGUMENT}.
     *
     * @param directions directions by field
     * @param fields whether a name is that of a field
     * @return the keys, the strongest first
     * @throws ProtocolException {@code INVALID_ARGUMENT}
     */
    public static List<SortOrder> strict(Map<String, @Nullable Object> directions, Predicate<String> fields) {
        List<SortOrder> keys = new ArrayList<>();
        directions.forEach((name, direction) -> {
            if (!fields.test(name)) {
                throw invalid("field '" + name + "' is not allowed in order");
            }
            keys.add(key(name, String.valueOf(direction)));
        });
        return keys;
    }

    private static SortOrder key(String name, String direction) {
        if (direction.equalsIgnoreCase("ASC")) {
            return SortOrder.ascending(name);
        } else if (direction.equalsIgnoreCase("DESC")) {
            return SortOrder.descending(name);
        }
        throw invalid("allowed sort directions are ASC, DESC. But got '" + direction + "' for field '" + name + "'");
    }

    private static ProtocolException invalid(String what) {
        return ProtocolException.of(ProtocolError.INVALID_ARGUMENT, "reason", "Invalid order: " + what);
    }
}
