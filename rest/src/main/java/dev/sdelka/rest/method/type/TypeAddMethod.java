package dev.sdelka.rest.method.type;

import dev.sdelka.Crm;
import dev.sdelka.directory.SmartProcessInput;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.method.shared.SettingsAccess;
import dev.sdelka.rest.portal.Portal;
import java.util.Map;

/** {@code crm.type.add}: adds a smart process and answers it. */
public final class TypeAddMethod extends TypeMethod {

    private static final String FIELDS = "fields";

    private final Portal portal;

    /**
     * The method.
     *
     * @param crm the services
     * @param portal knows how many smart processes there may be
     */
    public TypeAddMethod(Crm crm, Portal portal) {
        super(
                crm,
                "crm.type.add",
                ErrorCode.SETTINGS_ACCESS_DENIED,
                ErrorCode.SMART_PROCESS_NUMBER_INVALID,
                ErrorCode.SMART_PROCESS_FIELD_INVALID,
                ErrorCode.SMART_PROCESS_SECTION_REQUIRED);
        this.portal = portal;
    }

    @Override
    public RestResult call(RestCall call) {
        SettingsAccess.require(crm, call);
        if (call.parameters().get(FIELDS) == null) {
            throw ProtocolException.of(ProtocolError.PARAMETER_MISSING, "parameter", "{" + FIELDS + "}");
        }
        if (crm.smartProcesses().list(call.actor()).size() >= portal.license().maxSmartProcesses()) {
            throw ProtocolException.of(ProtocolError.TOO_MANY_SMART_PROCESSES);
        }
        SmartProcessInput input = new SmartProcessInput(call.parameters().requireObject(FIELDS));
        return RestResult.of(Map.of(
                "type", TypeFormat.writeAdded(crm.smartProcesses().add(call.actor(), input), crm.zone())));
    }
}
