package dev.sdelka.rest.method.type;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.SettingsAccess;
import java.util.Map;

/** {@code crm.type.getByEntityTypeId}: answers the smart process with a number. */
public final class TypeGetByEntityTypeIdMethod extends TypeMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public TypeGetByEntityTypeIdMethod(Crm crm) {
        super(crm, "crm.type.getByEntityTypeId", ErrorCode.SETTINGS_ACCESS_DENIED, ErrorCode.SMART_PROCESS_NOT_FOUND);
    }

    @Override
    public RestResult call(RestCall call) {
        SettingsAccess.require(crm, call);
        return RestResult.of(Map.of(
                "type",
                TypeFormat.write(
                        crm.smartProcesses().getByEntityTypeId(call.actor(), number(call, "entityTypeId")),
                        crm.zone())));
    }
}
