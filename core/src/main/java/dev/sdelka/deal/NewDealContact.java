package dev.sdelka.deal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact to be linked to a deal.
 *
 * @param contactId above zero
 * @param sort where it stands; null for the next place
 * @param isPrimary whether it becomes the primary one
 */
public record NewDealContact(long contactId, @Nullable Integer sort, boolean isPrimary) {

    /**
     * A contact in the next place, primary only if it is the first.
     *
     * @param contactId above zero
     * @return the contact
     */
    public static NewDealContact of(long contactId) {
        return new NewDealContact(contactId, null, false);
    }

    /**
     * Links of which one, and only one, is primary: of several that are to be, the first; of none, the first of all, wherever it stands by sort.
     *
     * @param contacts in any order; of contacts that stand twice the first one counts
     * @return the links
     */
    static List<DealContact> normalized(List<NewDealContact> contacts) {
        List<DealContact> links = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            NewDealContact contact = contacts.get(i);
            if (links.stream().noneMatch(link -> link.contactId() == contact.contactId)) {
                boolean isPrimary = contact.isPrimary && links.stream().noneMatch(DealContact::isPrimary);
                links.add(contact.link(DealContact.defaultSort(i), isPrimary));
            }
        }
        if (!links.isEmpty() && links.stream().noneMatch(DealContact::isPrimary)) {
            links.set(0, links.get(0).withPrimary(true));
        }
        return links;
    }

    DealContact link(int sortOtherwise, boolean primary) {
        return new DealContact(contactId, sort == null ? sortOtherwise : sort, 0, primary);
    }
}
