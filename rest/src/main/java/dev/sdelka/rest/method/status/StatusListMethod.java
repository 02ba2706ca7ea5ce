package dev.sdelka.rest.method.status;

import dev.sdelka.Crm;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.query.FieldReader;
import dev.sdelka.query.Filter;
import dev.sdelka.query.SortOrder;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.parameter.FilterReader;
import dev.sdelka.rest.parameter.OrderReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code crm.status.list}: answers statuses, filtered and ordered, on one page. */
public final class StatusListMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public StatusListMethod(Crm crm) {
        super(crm, "crm.status.list");
    }

    @Override
    public RestResult call(RestCall call) {
        ReferenceData data = crm.referenceData();
        Filter filter = new FilterReader(StatusField::inFilter, crm.zone())
                .read(call.parameters().object("filter").orElse(Map.of()));
        List<SortOrder> order =
                OrderReader.read(call.parameters().object("order").orElse(Map.of()), StatusField::isKnown);
        Comparator<FieldReader> comparator =
                SortOrder.comparator(order.isEmpty() ? List.of(SortOrder.ascending("SORT")) : order);
        List<Map<String, @Nullable Object>> statuses = crm.statuses().list().stream()
                .map(status -> new StatusField.Row(status, StatusFormat.write(status, data)))
                .filter(filter::matches)
                .sorted(comparator)
                .map(StatusField.Row::fields)
                .toList();
        return new RestResult(statuses, null, (long) statuses.size());
    }
}
