package dev.sdelka.rest.method.type;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.SettingsAccess;
import java.util.Map;

/** {@code crm.type.get}: answers a smart process. */
public final class TypeGetMethod extends TypeMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public TypeGetMethod(Crm crm) {
        super(crm, "crm.type.get", ErrorCode.SETTINGS_ACCESS_DENIED, ErrorCode.SMART_PROCESS_NOT_FOUND);
    }

    @Override
    public RestResult call(RestCall call) {
        SettingsAccess.require(crm, call);
        return RestResult.of(Map.of(
                "type", TypeFormat.write(crm.smartProcesses().get(call.actor(), number(call, "id")), crm.zone())));
    }
}
