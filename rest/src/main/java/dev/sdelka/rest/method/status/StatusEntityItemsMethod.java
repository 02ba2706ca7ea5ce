package dev.sdelka.rest.method.status;

import dev.sdelka.Crm;
import dev.sdelka.directory.Status;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.Dialect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code crm.status.entity.items}: answers the entries of a list by sort. */
public final class StatusEntityItemsMethod extends CrmMethod {

    private static final Dialect DIALECT = StatusFormat.READING.with(
            ErrorCode.STATUS_LIST_UNKNOWN, "", "The parameter entityId is not defined or invalid.");

    /**
     * The method.
     *
     * @param crm the services
     */
    public StatusEntityItemsMethod(Crm crm) {
        super(crm, "crm.status.entity.items", DIALECT, ErrorCode.DEAL_ACCESS_DENIED, ErrorCode.STATUS_LIST_UNKNOWN);
    }

    @Override
    public RestResult call(RestCall call) {
        List<Status> entries =
                crm.statuses().list(call.actor(), call.parameters().text("entityId"));
        if (entries.isEmpty()) {
            throw CrmException.of(ErrorCode.STATUS_LIST_UNKNOWN);
        }
        return RestResult.of(
                entries.stream().map(StatusEntityItemsMethod::write).toList());
    }

    private static Map<String, Object> write(Status status) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("NAME", status.name());
        item.put("SORT", status.sort());
        item.put("STATUS_ID", status.statusId());
        return item;
    }
}
