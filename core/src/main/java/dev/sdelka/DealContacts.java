package dev.sdelka;

import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.deal.ContactLinks;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealContact;
import dev.sdelka.deal.NewDealContact;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.query.Filter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * The contacts of deals: what {@code crm.deal.contact.*} does, in Java. Contacts themselves are kept elsewhere: any id above zero may be linked. Each method throws {@code
 * DEAL_ID_INVALID}, {@code DEAL_NOT_FOUND} and {@code DEAL_ACCESS_DENIED} as {@link Deals#get} and {@link Deals#update} do. Thread-safe.
 */
public final class DealContacts {

    private final DealRights rights;
    private final Deals deals;

    DealContacts(DealRights rights, Deals deals) {
        this.rights = rights;
        this.deals = deals;
    }

    /**
     * The contacts of a deal.
     *
     * @param actor who wants to see them
     * @param dealId the deal
     * @return by sort and id
     * @throws CrmException see the class
     */
    public List<DealContact> get(Actor actor, long dealId) {
        return deals.get(actor, dealId).contacts();
    }

    /**
     * Links a contact.
     *
     * @param actor who changes the deal
     * @param dealId the deal
     * @param contact the contact
     * @return false, and nothing is changed, if it is linked already
     * @throws CrmException see the class; {@code DEAL_CONTACT_INVALID}
     */
    public boolean add(Actor actor, long dealId, NewDealContact contact) {
        requireContact(contact.contactId());
        return change(actor, dealId, deal -> ContactLinks.with(deal, contact));
    }

    /**
     * Takes the link to a contact away.
     *
     * @param actor who changes the deal
     * @param dealId the deal
     * @param contactId the contact
     * @return false, and nothing is changed, if it is not linked
     * @throws CrmException see the class; {@code DEAL_CONTACT_INVALID}
     */
    public boolean remove(Actor actor, long dealId, long contactId) {
        requireContact(contactId);
        return change(actor, dealId, deal -> ContactLinks.without(deal, contactId));
    }

    /**
     * Puts contacts in the place of all that a deal has.
     *
     * @param actor who changes the deal
     * @param dealId the deal
     * @param contacts the contacts; none to leave it without
     * @throws CrmException see the class; {@code DEAL_CONTACT_INVALID}
     */
    public void replace(Actor actor, long dealId, List<NewDealContact> contacts) {
        contacts.forEach(contact -> requireContact(contact.contactId()));
        change(actor, dealId, deal -> ContactLinks.replaced(deal, contacts));
    }

    /**
     * Takes the links to all contacts away.
     *
     * @param actor who must be allowed to see the deal and to change it
     * @param dealId the deal
     * @throws CrmException see the class
     */
    public void removeAll(Actor actor, long dealId) {
        Deals.requireId(dealId);
        Filter readable = rights.require(actor, DealAction.READ);
        if (!rights.hasAny(actor, DealAction.UPDATE)) {
            throw Deals.denied(dealId); // who may see deals is told that it is this one
        }
        change(actor, dealId, deal -> ContactLinks.replaced(Deals.require(deal, readable), List.of()));
    }

    private static void requireContact(long contactId) {
        if (contactId <= 0) {
            throw CrmException.of(ErrorCode.DEAL_CONTACT_INVALID, Map.of(), List.of());
        }
    }

    private boolean change(Actor actor, long dealId, UnaryOperator<Deal> change) {
        AtomicBoolean changed = new AtomicBoolean();
        deals.change(actor, dealId, (current, writer, now, told) -> {
            Deal result = change.apply(current);
            changed.set(!result.equals(current));
            return changed.get() ? Deals.touched(result, actor, now) : current;
        });
        return changed.get();
    }
}
