package dev.sdelka.rest.method.contact;

import dev.sdelka.Crm;
import dev.sdelka.rest.call.RestCall;

/** {@code crm.deal.contact.items.delete}: takes the links of a deal to all its contacts away. */
public final class DealContactItemsDeleteMethod extends ContactMethod {

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public DealContactItemsDeleteMethod(Crm crm) {
        super(crm, "crm.deal.contact.items.delete", OF_NO_CONTACTS);
    }

    @Override
    Object call(RestCall call, long dealId) {
        crm.dealContacts().removeAll(call.actor(), dealId);
        return true;
    }
}
