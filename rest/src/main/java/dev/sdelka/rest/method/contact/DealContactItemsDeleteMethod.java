package dev.sdelka.rest.method.contact;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.error.Dialect;

/** {@code crm.deal.contact.items.delete}: takes the links of a deal to all its contacts away. */
public final class DealContactItemsDeleteMethod extends ContactMethod {

    private static final Dialect DIALECT =
            WORDS.with(ErrorCode.DEAL_ID_INVALID, "", "The parameter ownerEntityID is invalid or not defined.");

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public DealContactItemsDeleteMethod(Crm crm) {
        super(
                crm,
                "crm.deal.contact.items.delete",
                DIALECT,
                ErrorCode.DEAL_ID_INVALID,
                ErrorCode.DEAL_NOT_FOUND,
                ErrorCode.DEAL_ACCESS_DENIED);
    }

    @Override
    Object call(RestCall call, long dealId) {
        crm.dealContacts().removeAll(call.actor(), dealId);
        return true;
    }
}
