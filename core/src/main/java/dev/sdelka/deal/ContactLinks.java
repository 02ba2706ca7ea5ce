package dev.sdelka.deal;

import java.util.ArrayList;
import java.util.List;

/** Changes of the contacts of a deal: of a deal's contacts, one, and only one, is always primary. */
public final class ContactLinks {

    private ContactLinks() {}

    /**
     * A deal with one more contact, which stands behind the others unless it is given a place.
     *
     * @param deal the deal
     * @param contact the contact
     * @return the deal; the same if the contact is linked already
     */
    public static Deal with(Deal deal, NewDealContact contact) {
        if (deal.contactIds().contains(contact.contactId())) {
            return deal;
        }
        List<DealContact> links = new ArrayList<>();
        for (DealContact link : deal.contacts()) {
            links.add(contact.isPrimary() ? link.withPrimary(false) : link);
        }
        links.add(contact.link(DealContact.nextSort(links), contact.isPrimary()));
        return put(deal, links);
    }

    /**
     * A deal without a contact. If it was the primary one, the first of the others by sort becomes it.
     *
     * @param deal the deal
     * @param contactId the contact
     * @return the deal; the same if the contact is not linked
     */
    public static Deal without(Deal deal, long contactId) {
        List<DealContact> links = new ArrayList<>(deal.contacts());
        return links.removeIf(link -> link.contactId() == contactId) ? put(deal, links) : deal;
    }

    /**
     * A deal with other contacts. Of several that are to be primary the first one is, of none the first of the list.
     *
     * @param deal the deal
     * @param contacts all its contacts; of those that stand twice the first one counts
     * @return the deal
     */
    public static Deal replaced(Deal deal, List<NewDealContact> contacts) {
        return put(deal, NewDealContact.normalized(contacts));
    }

    private static Deal put(Deal deal, List<DealContact> links) {
        return deal.toBuilder().contacts(DealContact.withOnePrimary(links)).build();
    }
}
