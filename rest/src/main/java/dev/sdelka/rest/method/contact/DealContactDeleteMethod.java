package dev.sdelka.rest.method.contact;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.error.ProtocolError;

/** {@code crm.deal.contact.delete}: takes the link of a deal to a contact away; false if there is none. */
public final class DealContactDeleteMethod extends ContactMethod {

    private static final Dialect DIALECT =
            OF_A_CONTACT.with(ProtocolError.PARAMETER_NOT_ARRAY, "", "The parameter 'item' must be array.");

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public DealContactDeleteMethod(Crm crm) {
        super(crm, "crm.deal.contact.delete", DIALECT, ErrorCode.DEAL_CONTACT_INVALID);
    }

    @Override
    Object call(RestCall call, long dealId) {
        return crm.dealContacts()
                .remove(call.actor(), dealId, contactId(call.parameters().requireObject("fields")));
    }
}
