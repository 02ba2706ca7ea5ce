package dev.sdelka.rest.method.userfield;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.SettingsAccess;
import dev.sdelka.userfield.UserFieldInput;

/** {@code crm.deal.userfield.add}: adds a user field and answers its id. */
public final class DealUserFieldAddMethod extends UserFieldMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public DealUserFieldAddMethod(Crm crm) {
        super(
                crm,
                "crm.deal.userfield.add",
                DIALECT,
                ErrorCode.SETTINGS_ACCESS_DENIED,
                ErrorCode.USER_FIELD_TYPE_REQUIRED,
                ErrorCode.USER_FIELD_TYPE_UNKNOWN,
                ErrorCode.USER_FIELD_NAME_REQUIRED,
                ErrorCode.USER_FIELD_NAME_TOO_LONG,
                ErrorCode.USER_FIELD_NAME_MALFORMED,
                ErrorCode.USER_FIELD_EXISTS,
                ErrorCode.USER_FIELD_ITEM_EXISTS,
                ErrorCode.USER_FIELD_INVALID);
    }

    @Override
    public RestResult call(RestCall call) {
        SettingsAccess.require(crm, call);
        UserFieldInput input = new UserFieldInput(call.parameters().requireObject("fields"));
        return RestResult.of(crm.userFields().add(call.actor(), input).id());
    }
}
