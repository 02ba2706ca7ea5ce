package dev.sdelka.rest.method.userfield;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;

/** {@code crm.deal.userfield.get}: answers a user field, its labels in all languages. */
public final class DealUserFieldGetMethod extends UserFieldMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public DealUserFieldGetMethod(Crm crm) {
        super(
                crm,
                "crm.deal.userfield.get",
                DIALECT,
                ErrorCode.DEAL_ACCESS_DENIED,
                ErrorCode.USER_FIELD_ID_INVALID,
                ErrorCode.USER_FIELD_NOT_FOUND);
    }

    @Override
    public RestResult call(RestCall call) {
        return RestResult.of(UserFieldFormat.write(crm.userFields().get(call.actor(), id(call))));
    }
}
