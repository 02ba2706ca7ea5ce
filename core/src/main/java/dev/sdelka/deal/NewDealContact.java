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
     * Links of which one, and only one, is primary: of several that are to be, the first; of none, the first by sort.
     *
     * @param contacts in any order; of contacts that stand twice the first one counts
     * @return the links
     */
    static List<DealContact> normalized(List<NewDealContact> contacts) {
        List<DealContact> links = new ArrayList<>();
        for (NewDealContact contact : contacts) {
            if (links.stream().noneMatch(link -> link.contactId() == contact.contactId)) {
                boolean isPrimary = contact.isPrimary && links.stream().noneMatch(DealContact::isPrimary);
                links.add(contact.link(links.size(), isPrimary));
            }
        }
        return DealContact.withOnePrimary(links);
    }

    DealContact link(int index, boolean primary) {
        return new DealContact(contactId, sort == null ? DealContact.defaultSort(index) : sort, 0, primary);
    }
}
