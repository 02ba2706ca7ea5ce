package dev.sdelka.rest.method.type;

import dev.sdelka.Crm;
import dev.sdelka.directory.SmartProcessInput;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import java.util.Map;

/** {@code crm.type.add}: adds a smart process and answers it. */
public final class TypeAddMethod extends TypeMethod {

    private static final String FIELDS = "fields";

    /**
     * The method.
     *
     * @param crm the services
     */
    public TypeAddMethod(Crm crm) {
        super(
                crm,
                "crm.type.add",
                ErrorCode.SETTINGS_ACCESS_DENIED,
                ErrorCode.SMART_PROCESS_NUMBER_INVALID,
                ErrorCode.SMART_PROCESS_FIELD_INVALID,
                ErrorCode.SMART_PROCESS_SECTION_REQUIRED);
    }

    @Override
    public RestResult call(RestCall call) {
        if (call.parameters().get(FIELDS) == null) {
            throw ProtocolException.of(ProtocolError.PARAMETER_MISSING, "parameter", "{" + FIELDS + "}");
        }
        SmartProcessInput input = new SmartProcessInput(call.parameters().requireObject(FIELDS));
        return RestResult.of(Map.of(
                "type", TypeFormat.writeAdded(crm.smartProcesses().add(call.actor(), input), crm.zone())));
    }
}
