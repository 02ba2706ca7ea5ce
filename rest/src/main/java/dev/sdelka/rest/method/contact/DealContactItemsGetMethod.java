package dev.sdelka.rest.method.contact;

import dev.sdelka.Crm;
import dev.sdelka.deal.DealContact;
import dev.sdelka.rest.call.RestCall;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code crm.deal.contact.items.get}: answers the contacts of a deal by sort. */
public final class DealContactItemsGetMethod extends ContactMethod {

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public DealContactItemsGetMethod(Crm crm) {
        super(crm, "crm.deal.contact.items.get", OF_ALL_CONTACTS);
    }

    @Override
    Object call(RestCall call, long dealId) {
        return crm.dealContacts().get(call.actor(), dealId).stream()
                .map(DealContactItemsGetMethod::write)
                .toList();
    }

    private static Map<String, Object> write(DealContact contact) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("CONTACT_ID", contact.contactId());
        item.put("SORT", contact.sort());
        item.put("ROLE_ID", contact.roleId());
        item.put("IS_PRIMARY", contact.isPrimary() ? "Y" : "N");
        return item;
    }
}
