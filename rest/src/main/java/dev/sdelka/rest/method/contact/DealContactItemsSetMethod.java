package dev.sdelka.rest.method.contact;

import dev.sdelka.Crm;
import dev.sdelka.deal.NewDealContact;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.InputFields;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.error.ProtocolError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code crm.deal.contact.items.set}: puts contacts in the place of all that a deal has. */
public final class DealContactItemsSetMethod extends ContactMethod {

    private static final Dialect DIALECT = OF_ALL_CONTACTS
            .with(ProtocolError.PARAMETER_NOT_ARRAY, "", "The parameter {name} must be array.")
            .with(ErrorCode.DEAL_CONTACT_INVALID, "ERROR_CORE", "-");

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public DealContactItemsSetMethod(Crm crm) {
        super(crm, "crm.deal.contact.items.set", DIALECT, ErrorCode.DEAL_CONTACT_INVALID);
    }

    @Override
    Object call(RestCall call, long dealId) {
        List<NewDealContact> contacts = new ArrayList<>();
        for (Object item : call.parameters().requireList("items")) {
            contacts.add(contact(InputFields.asObject(item).orElse(Map.of())));
        }
        crm.dealContacts().replace(call.actor(), dealId, contacts);
        return true;
    }
}
