package dev.sdelka.rest.method.userfield;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.method.shared.SettingsAccess;
import dev.sdelka.userfield.UserFieldInput;

/** {@code crm.deal.userfield.update}: changes a user field. Name, type and whether it is multiple stay. */
public final class DealUserFieldUpdateMethod extends UserFieldMethod {

    private static final Dialect WORDS = DIALECT.with(
            ErrorCode.USER_FIELD_ITEM_EXISTS,
            "ERROR_CORE",
            "Элемент списка со значением XML_ID='{xmlId}' уже существует");

    /**
     * The method.
     *
     * @param crm the services
     */
    public DealUserFieldUpdateMethod(Crm crm) {
        super(
                crm,
                "crm.deal.userfield.update",
                WORDS,
                ErrorCode.SETTINGS_ACCESS_DENIED,
                ErrorCode.USER_FIELD_ID_INVALID,
                ErrorCode.USER_FIELD_NOT_FOUND,
                ErrorCode.USER_FIELD_ITEM_EXISTS,
                ErrorCode.USER_FIELD_INVALID);
    }

    @Override
    public RestResult call(RestCall call) {
        SettingsAccess.require(crm, call);
        int id = id(call);
        UserFieldInput input = new UserFieldInput(call.parameters().requireObject("fields"));
        crm.userFields().update(call.actor(), id, input);
        return RestResult.of(true);
    }
}
