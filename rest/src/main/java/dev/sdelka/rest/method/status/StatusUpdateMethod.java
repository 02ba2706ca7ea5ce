package dev.sdelka.rest.method.status;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.method.shared.SettingsAccess;

/** {@code crm.status.update}: changes a status. */
public final class StatusUpdateMethod extends CrmMethod {

    private static final Dialect DIALECT = Dialect.COMMON
            .with(ErrorCode.SETTINGS_ACCESS_DENIED, "", "Access denied.")
            .with(ErrorCode.STATUS_INVALID, "", "Error on updating status.");

    /**
     * The method.
     *
     * @param crm the services
     */
    public StatusUpdateMethod(Crm crm) {
        super(
                crm,
                "crm.status.update",
                DIALECT,
                ErrorCode.SETTINGS_ACCESS_DENIED,
                ErrorCode.STATUS_ID_INVALID,
                ErrorCode.STATUS_NOT_FOUND,
                ErrorCode.STATUS_STAGE_AFTER_SUCCESS,
                ErrorCode.STATUS_INVALID);
    }

    @Override
    public RestResult call(RestCall call) {
        SettingsAccess.require(crm, call);
        crm.statuses().update(call.actor(), StatusFormat.id(call), new StatusInput(call).changes());
        return RestResult.of(true);
    }
}
