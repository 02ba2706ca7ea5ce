package dev.sdelka.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The link of a deal to a contact. A deal that has contacts has one primary contact among them.
 *
 * @param contactId above zero
 * @param sort where it stands among the others, small numbers first
 * @param roleId the role of the contact, 0 for none
 * @param isPrimary whether {@code CONTACT_ID} names it
 */
public record DealContact(long contactId, int sort, int roleId, boolean isPrimary) {

    /** The order of a deal's contacts. */
    static final Comparator<DealContact> ORDER =
            Comparator.comparingInt(DealContact::sort).thenComparingLong(DealContact::contactId);

    private static final int SORT_STEP = 10;

    /**
     * The place of a contact that is given none.
     *
     * @param index how many contacts stand before it in the list that was given
     * @return 10, 20, 30 …
     */
    public static int defaultSort(int index) {
        return (index + 1) * SORT_STEP;
    }

    /** The place behind all others; at the greatest of all it is shared. */
    static int nextSort(List<DealContact> links) {
        long last = links.stream().mapToInt(DealContact::sort).max().orElse(0);
        return (int) Math.min(last + SORT_STEP, Integer.MAX_VALUE);
    }

    /**
     * Contacts in a given order, the first one being the primary.
     *
     * @param contactIds the ids; repetitions are dropped
     * @return the links
     */
    public static List<DealContact> listOf(List<Long> contactIds) {
        List<DealContact> contacts = new ArrayList<>();
        for (long contactId : new LinkedHashSet<>(contactIds)) {
            contacts.add(new DealContact(contactId, defaultSort(contacts.size()), 0, contacts.isEmpty()));
        }
        return List.copyOf(contacts);
    }

    /** The same links with one primary: the first one by sort, if there is none. */
    static List<DealContact> withOnePrimary(List<DealContact> links) {
        List<DealContact> sorted = new ArrayList<>(links);
        sorted.sort(ORDER);
        if (!sorted.isEmpty() && sorted.stream().noneMatch(DealContact::isPrimary)) {
            sorted.set(0, sorted.get(0).withPrimary(true));
        }
        return sorted;
    }

    /**
     * The same link as the primary one, or not.
     *
     * @param primary whether it is
     * @return the link
     */
    public DealContact withPrimary(boolean primary) {
        return new DealContact(contactId, sort, roleId, primary);
    }
}
