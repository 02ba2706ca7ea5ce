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
        super(crm, "crm.status.get", ErrorCode.STATUS_NOT_FOUND);
    }

    @Override
    public RestResult call(RestCall call) {
        Status status =
                crm.statuses().get(ValueReader.id(call.parameters().get("id")).orElse(0L));
        return RestResult.of(StatusFormat.write(status, crm.referenceData()));
    }
}
