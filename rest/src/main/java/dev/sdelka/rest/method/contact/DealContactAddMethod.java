package dev.sdelka.rest.method.contact;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.error.ProtocolError;

/** {@code crm.deal.contact.add}: links a contact to a deal; false if it is linked already. */
public final class DealContactAddMethod extends ContactMethod {

    private static final Dialect DIALECT =
            OF_A_CONTACT.with(ProtocolError.PARAMETER_NOT_ARRAY, "", "The parameter '{name}' must be array.");

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public DealContactAddMethod(Crm crm) {
        super(crm, "crm.deal.contact.add", DIALECT, ErrorCode.DEAL_CONTACT_INVALID);
    }

    @Override
    Object call(RestCall call, long dealId) {
        return crm.dealContacts()
                .add(call.actor(), dealId, contact(call.parameters().requireObject("fields")));
    }
}
