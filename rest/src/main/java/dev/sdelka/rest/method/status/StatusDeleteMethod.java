package dev.sdelka.rest.method.status;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.InputFields;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.method.shared.SettingsAccess;
import java.util.Map;

/** {@code crm.status.delete}: deletes a status in which no deals are; a system one only with {@code FORCED}. */
public final class StatusDeleteMethod extends CrmMethod {

    private static final Dialect DIALECT = Dialect.COMMON
            .with(ErrorCode.SETTINGS_ACCESS_DENIED, "", "Access denied.")
            .with(ErrorCode.STATUS_INVALID, "", "Error on deleting status.");

    /**
     * The method.
     *
     * @param crm the services
     */
    public StatusDeleteMethod(Crm crm) {
        super(
                crm,
                "crm.status.delete",
                DIALECT,
                ErrorCode.SETTINGS_ACCESS_DENIED,
                ErrorCode.STATUS_ID_INVALID,
                ErrorCode.STATUS_NOT_FOUND,
                ErrorCode.STATUS_IS_SYSTEM,
                ErrorCode.STATUS_IN_USE,
                ErrorCode.STATUS_INVALID);
    }

    @Override
    public RestResult call(RestCall call) {
        SettingsAccess.require(crm, call);
        Object forced = InputFields.asObject(call.parameters().get("params"))
                .orElse(Map.of())
                .get("FORCED");
        crm.statuses().remove(call.actor(), StatusFormat.id(call), "Y".equals(forced));
        return RestResult.of(true);
    }
}
