package dev.sdelka.rest.method.type;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.SettingsAccess;
import java.util.List;

/** {@code crm.type.delete}: deletes a smart process of whose items no deal has one as a parent. */
public final class TypeDeleteMethod extends TypeMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public TypeDeleteMethod(Crm crm) {
        super(
                crm,
                "crm.type.delete",
                ErrorCode.SETTINGS_ACCESS_DENIED,
                ErrorCode.SMART_PROCESS_NOT_FOUND,
                ErrorCode.SMART_PROCESS_HAS_ITEMS);
    }

    @Override
    public RestResult call(RestCall call) {
        SettingsAccess.require(crm, call);
        crm.smartProcesses().remove(call.actor(), number(call, "id"));
        return RestResult.of(List.of());
    }
}
