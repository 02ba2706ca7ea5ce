package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.NewDealContact;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Contacts to be linked to deals. */
public final class NewDealContacts {

    private static final double NEXT_PLACE = 0.4;

    private NewDealContacts() {}

    /**
     * Contacts.
     *
     * @return mostly of a small pool; in the next place or in any other
     */
    public static Arbitrary<NewDealContact> any() {
        return Edges.ends(part -> Combinators.combine(
                        part.of(Ids.mostlyFew()),
                        part.of(DealContacts.sorts().injectNull(NEXT_PLACE)),
                        part.of(Arbitraries.of(false, true)))
                .as(NewDealContact::new));
    }
}
