package dev.sdelka.rest.method.type;

import dev.sdelka.Crm;
import dev.sdelka.directory.SmartProcessInput;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import java.util.Map;

/** {@code crm.type.update}: changes a smart process and answers it. Its number stays. */
public final class TypeUpdateMethod extends TypeMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public TypeUpdateMethod(Crm crm) {
        super(
                crm,
                "crm.type.update",
                ErrorCode.SETTINGS_ACCESS_DENIED,
                ErrorCode.SMART_PROCESS_NOT_FOUND,
                ErrorCode.SMART_PROCESS_FIELD_INVALID,
                ErrorCode.SMART_PROCESS_SECTION_REQUIRED);
    }

    @Override
    public RestResult call(RestCall call) {
        SmartProcessInput input = new SmartProcessInput(call.parameters().requireObject("fields"));
        return RestResult.of(Map.of(
                "type",
                TypeFormat.write(crm.smartProcesses().update(call.actor(), number(call, "id"), input), crm.zone())));
    }
}
