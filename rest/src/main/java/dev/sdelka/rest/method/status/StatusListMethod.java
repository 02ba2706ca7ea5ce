package dev.sdelka.rest.method.status;

import dev.sdelka.Crm;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.Status;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.query.FieldReader;
import dev.sdelka.query.Filter;
import dev.sdelka.query.SortOrder;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.parameter.FilterReader;
import dev.sdelka.rest.parameter.OrderReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code crm.status.list}: answers statuses, filtered and ordered, on one page. */
public final class StatusListMethod extends CrmMethod {

    private static final Dialect DIALECT =
            StatusFormat.READING.with(ProtocolError.PARAMETER_NOT_ARRAY, "", "Invalid parameters.");

    /**
     * The method.
     *
     * @param crm the services
     */
    public StatusListMethod(Crm crm) {
        super(crm, "crm.status.list", DIALECT, ErrorCode.DEAL_ACCESS_DENIED);
    }

    @Override
    public RestResult call(RestCall call) {
        List<Status> visible = crm.statuses().list(call.actor());
        ReferenceData data = crm.referenceData();
        Filter filter = new FilterReader(StatusField::inFilter, crm.zone())
                .read(call.parameters().requireObject("filter"));
        List<SortOrder> order = OrderReader.read(call.parameters().requireObject("order"), StatusField::isKnown);
        Comparator<FieldReader> comparator =
                SortOrder.comparator(order.isEmpty() ? List.of(SortOrder.ascending("SORT")) : order);
        List<Map<String, @Nullable Object>> statuses = visible.stream()
                .map(status -> new StatusField.Row(status, StatusFormat.write(status, data)))
                .filter(filter::matches)
                .sorted(comparator)
                .map(StatusField.Row::fields)
                .toList();
        return new RestResult(statuses, null, (long) statuses.size());
    }
}
