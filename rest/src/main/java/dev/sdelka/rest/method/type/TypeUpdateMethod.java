package dev.sdelka.rest.method.type;

import dev.sdelka.Crm;
import dev.sdelka.directory.SmartProcessInput;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.method.shared.SettingsAccess;
import dev.sdelka.rest.portal.Portal;
import java.util.Map;

/** {@code crm.type.update}: changes a smart process and answers it. Its number stays. */
public final class TypeUpdateMethod extends TypeMethod {

    private static final Dialect DIALECT = Dialect.COMMON.with(
            ProtocolError.TOO_MANY_SMART_PROCESSES,
            "UPDATE_DYNAMIC_TYPE_RESTRICTED",
            "Вы не можете изменить настройки смарт-процесса из-за ограничений вашего тарифа");

    private final Portal portal;

    /**
     * The method.
     *
     * @param crm the services
     * @param portal knows whether there may be smart processes
     */
    public TypeUpdateMethod(Crm crm, Portal portal) {
        super(
                crm,
                "crm.type.update",
                DIALECT,
                ErrorCode.SETTINGS_ACCESS_DENIED,
                ErrorCode.SMART_PROCESS_NOT_FOUND,
                ErrorCode.SMART_PROCESS_FIELD_INVALID,
                ErrorCode.SMART_PROCESS_SECTION_REQUIRED);
        this.portal = portal;
    }

    @Override
    public RestResult call(RestCall call) {
        SettingsAccess.require(crm, call);
        int id = number(call, "id");
        crm.smartProcesses().get(call.actor(), id); // one that is not there is told first
        if (portal.license().maxSmartProcesses() == 0) {
            throw ProtocolException.of(ProtocolError.TOO_MANY_SMART_PROCESSES);
        }
        SmartProcessInput input = new SmartProcessInput(call.parameters().requireObject("fields"));
        return RestResult.of(Map.of(
                "type", TypeFormat.write(crm.smartProcesses().update(call.actor(), id, input), crm.zone())));
    }
}
