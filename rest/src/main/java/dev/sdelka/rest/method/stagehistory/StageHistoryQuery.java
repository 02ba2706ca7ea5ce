package dev.sdelka.rest.method.stagehistory;

import dev.sdelka.deal.StageChangeField;
import dev.sdelka.query.Filter;
import dev.sdelka.query.SortOrder;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.parameter.FilterField;
import dev.sdelka.rest.parameter.FilterReader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads filter and order of the history, and refuses fields and directions that are not known. */
final class StageHistoryQuery {

    private final FilterReader filterReader;

    StageHistoryQuery(ZoneId zone) {
        filterReader = FilterReader.strict(
                name -> StageChangeField.find(name).map(field -> FilterField.of(name, field.kind())), zone);
    }

    Filter filter(Map<String, @Nullable Object> conditions) {
        return filterReader.read(conditions);
    }

    List<SortOrder> order(Map<String, @Nullable Object> directions) {
        List<SortOrder> keys = new ArrayList<>();
        directions.forEach((name, direction) -> {
            if (StageChangeField.find(name).isEmpty()) {
                throw ProtocolException.of(
                        ProtocolError.INVALID_ARGUMENT,
                        "reason",
                        "Invalid order: field '" + name + "' is not allowed in order");
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
        throw ProtocolException.of(
                ProtocolError.INVALID_ARGUMENT,
                "reason",
                "Invalid order: allowed sort directions are ASC, DESC. But got '" + direction + "' for field '" + name
                        + "'");
    }
}
