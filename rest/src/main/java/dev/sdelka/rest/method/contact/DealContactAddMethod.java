package dev.sdelka.rest.method.contact;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.error.ProtocolError;

/** {@code crm.deal.contact.add}: links a contact to a deal; false if it is linked already. */
public final class DealContactAddMethod extends ContactMethod {

    private static final Dialect DIALECT = WORDS.with(
                    ErrorCode.DEAL_ID_INVALID, "", "The parameter 'ownerEntityID' is invalid or not defined.")
            .with(ErrorCode.DEAL_ACCESS_DENIED, "", "Access denied.")
            .with(ErrorCode.DEAL_NOT_FOUND, "", "Not found.")
            .with(ProtocolError.PARAMETER_NOT_ARRAY, "", "The parameter '{name}' must be array.");

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public DealContactAddMethod(Crm crm) {
        super(
                crm,
                "crm.deal.contact.add",
                DIALECT,
                ErrorCode.DEAL_ID_INVALID,
                ErrorCode.DEAL_NOT_FOUND,
                ErrorCode.DEAL_ACCESS_DENIED,
                ErrorCode.DEAL_CONTACT_INVALID);
    }

    @Override
    Object call(RestCall call, long dealId) {
        return crm.dealContacts()
                .add(call.actor(), dealId, contact(call.parameters().requireObject("fields")));
    }
}
