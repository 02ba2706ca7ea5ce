package dev.sdelka.rest.method.status;

import dev.sdelka.Crm;
import dev.sdelka.directory.Status;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ValueReader;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;

/** {@code crm.status.get}: answers a status. */
public final class StatusGetMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public StatusGetMethod(Crm crm) {
        super(crm, "crm.status.get", StatusFormat.READING, ErrorCode.DEAL_ACCESS_DENIED, ErrorCode.STATUS_NOT_FOUND);
    }

    @Override
    public RestResult call(RestCall call) {
        long id = ValueReader.id(call.parameters().get("id")).orElse(0L);
        Status status = crm.statuses().get(call.actor(), id);
        return RestResult.of(StatusFormat.write(status, crm.referenceData()));
    }
}
