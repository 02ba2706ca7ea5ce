package dev.sdelka.rest.method.userfield;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.SettingsAccess;

/** {@code crm.deal.userfield.delete}: deletes a user field, and the values that deals have in it. */
public final class DealUserFieldDeleteMethod extends UserFieldMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public DealUserFieldDeleteMethod(Crm crm) {
        super(
                crm,
                "crm.deal.userfield.delete",
                DIALECT,
                ErrorCode.SETTINGS_ACCESS_DENIED,
                ErrorCode.USER_FIELD_ID_INVALID,
                ErrorCode.USER_FIELD_NOT_FOUND);
    }

    @Override
    public RestResult call(RestCall call) {
        SettingsAccess.require(crm, call);
        crm.userFields().remove(call.actor(), id(call));
        return RestResult.of(true);
    }
}
