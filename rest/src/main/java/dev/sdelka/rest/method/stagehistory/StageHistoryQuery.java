package dev.sdelka.rest.method.stagehistory;

import dev.sdelka.deal.StageChangeField;
import dev.sdelka.query.Filter;
import dev.sdelka.query.SortOrder;
import dev.sdelka.rest.parameter.FilterField;
import dev.sdelka.rest.parameter.FilterReader;
import dev.sdelka.rest.parameter.OrderReader;
import java.time.ZoneId;
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
        return OrderReader.strict(
                directions, name -> StageChangeField.find(name).isPresent());
    }
}
