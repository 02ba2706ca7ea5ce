package dev.sdelka.rest.method.system;

import dev.sdelka.rest.call.AbstractRestMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.credential.Application;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.portal.License;
import dev.sdelka.rest.portal.Portal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code app.info}: answers what the portal knows of the application that calls. */
public final class ApplicationInfoMethod extends AbstractRestMethod {

    private final Portal portal;

    /**
     * The method.
     *
     * @param portal where applications are installed
     */
    public ApplicationInfoMethod(Portal portal) {
        super("app.info", Set.of());
        this.portal = portal;
    }

    @Override
    public RestResult call(RestCall call) {
        Application application = call.credential()
                .application()
                .orElseThrow(() -> ProtocolException.of(ProtocolError.APPLICATION_REQUIRED));
        License license = portal.license();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("ID", application.id());
        fields.put("CODE", application.code());
        fields.put("VERSION", application.version());
        fields.put("STATUS", application.status());
        fields.put("INSTALLED", application.isInstalled());
        fields.put("PAYMENT_EXPIRED", application.isPaymentExpired() ? "Y" : "N");
        fields.put("DAYS", null);
        fields.put("LANGUAGE_ID", license.language());
        fields.put("LICENSE", license.name());
        fields.put("LICENSE_TYPE", license.type());
        fields.put("LICENSE_FAMILY", license.family());
        return RestResult.of(fields);
    }
}
