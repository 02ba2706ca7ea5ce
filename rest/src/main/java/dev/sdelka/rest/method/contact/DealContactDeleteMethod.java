package dev.sdelka.rest.method.contact;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.error.ProtocolError;

/** {@code crm.deal.contact.delete}: takes the link of a deal to a contact away; false if there is none. */
public final class DealContactDeleteMethod extends ContactMethod {

    private static final Dialect DIALECT = WORDS.with(
                    ErrorCode.DEAL_ID_INVALID, "", "The parameter 'ownerEntityID' is invalid or not defined.")
            .with(ErrorCode.DEAL_ACCESS_DENIED, "", "Access denied.")
            .with(ErrorCode.DEAL_NOT_FOUND, "", "Not found.")
            .with(ProtocolError.PARAMETER_NOT_ARRAY, "", "The parameter 'item' must be array.");

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public DealContactDeleteMethod(Crm crm) {
        super(
                crm,
                "crm.deal.contact.delete",
                DIALECT,
                ErrorCode.DEAL_ID_INVALID,
                ErrorCode.DEAL_NOT_FOUND,
                ErrorCode.DEAL_ACCESS_DENIED,
                ErrorCode.DEAL_CONTACT_INVALID);
    }

    @Override
    Object call(RestCall call, long dealId) {
        return crm.dealContacts()
                .remove(call.actor(), dealId, contactId(call.parameters().requireObject("fields")));
    }
}
