package dev.sdelka.benchmarks.peer;

import dev.sdelka.deal.DealContact;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The link of an entity to a contact. */
@Embeddable
class ContactLink {

    long contactId;
    int sort;
    int roleId;

    static ContactLink of(DealContact contact) {
        ContactLink link = new ContactLink();
        link.contactId = contact.contactId();
        link.sort = contact.sort();
        link.roleId = contact.roleId();
        return link;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContactLink that
                && contactId == that.contactId
                && sort == that.sort
                && roleId == that.roleId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(contactId, sort, roleId);
    }
}
