package dev.sdelka.rest.method.status;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.method.shared.SettingsAccess;

/** {@code crm.status.add}: adds a status and answers its id. */
public final class StatusAddMethod extends CrmMethod {

    private static final Dialect DIALECT = Dialect.COMMON.with(ErrorCode.SETTINGS_ACCESS_DENIED, "", "Access denied.");

    /**
     * The method.
     *
     * @param crm the services
     */
    public StatusAddMethod(Crm crm) {
        super(
                crm,
                "crm.status.add",
                DIALECT,
                ErrorCode.SETTINGS_ACCESS_DENIED,
                ErrorCode.STATUS_FIELDS_REQUIRED,
                ErrorCode.STATUS_LIST_UNKNOWN,
                ErrorCode.STATUS_NAME_REQUIRED,
                ErrorCode.STATUS_STAGE_AFTER_SUCCESS,
                ErrorCode.STATUS_EXISTS,
                ErrorCode.STATUS_INVALID);
    }

    @Override
    public RestResult call(RestCall call) {
        SettingsAccess.require(crm, call);
        return RestResult.of(crm.statuses()
                .add(call.actor(), new StatusInput(call).newStatus())
                .id());
    }
}
