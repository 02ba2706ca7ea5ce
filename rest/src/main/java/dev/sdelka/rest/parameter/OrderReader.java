package dev.sdelka.rest.parameter;

import dev.sdelka.query.SortOrder;
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
}
