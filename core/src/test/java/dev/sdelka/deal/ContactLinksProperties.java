package dev.sdelka.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.access.Actor;
import dev.sdelka.directory.ReferenceData;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

class ContactLinksProperties {

    private static final Deal DEAL = DealDraft.of(
                    NewDeal.builder().build(),
                    ReferenceData.defaults(),
                    ZoneOffset.UTC,
                    Strictness.STRICT,
                    user -> true)
            .complete(1, () -> 1, Actor.user(1), Instant.EPOCH);

    @Property
    @Label(
            "of contacts that are put, the first that is to be primary is, or else the first of all; without a place they stand by their number")
    void replacedContacts(@ForAll("contacts") @NotEmpty List<NewDealContact> contacts) {
        Map<Long, Integer> sorts = new LinkedHashMap<>();
        long primary = 0;
        for (int i = 0; i < contacts.size(); i++) {
            NewDealContact contact = contacts.get(i);
            boolean isFirst = !sorts.containsKey(contact.contactId());
            if (isFirst) {
                Integer sort = contact.sort();
                sorts.put(contact.contactId(), sort == null ? (i + 1) * 10 : sort);
            }
            if (primary == 0 && isFirst && contact.isPrimary()) {
                primary = contact.contactId();
            }
        }

        Deal deal = ContactLinks.replaced(DEAL, contacts);

        assertThat(deal.contactId()).hasValue(primary == 0 ? contacts.get(0).contactId() : primary);
        assertThat(deal.contacts())
                .hasSameSizeAs(sorts.keySet())
                .allMatch(link -> sorts.get(link.contactId()).equals(link.sort()));
    }

    @Property
    @Label("a contact that is added without a place stands behind all others")
    void addedContactStandsLast(@ForAll("contacts") List<NewDealContact> contacts, @ForAll boolean isPrimary) {
        Deal deal = ContactLinks.replaced(DEAL, contacts);

        List<DealContact> links =
                ContactLinks.with(deal, new NewDealContact(99, null, isPrimary)).contacts();

        DealContact last = links.get(links.size() - 1);
        assertThat(last.contactId()).isEqualTo(99);
        assertThat(last.isPrimary()).isEqualTo(isPrimary || contacts.isEmpty());
    }

    @Property
    @Label(
            "of a contact that is removed nothing is left, and one of those that stay is primary; another stays as it is")
    void removedContact(
            @ForAll("contacts") List<NewDealContact> contacts, @ForAll @LongRange(min = 1, max = 6) long id) {
        Deal deal = ContactLinks.replaced(DEAL, contacts);

        Deal without = ContactLinks.without(deal, id);

        if (!deal.contactIds().contains(id)) {
            assertThat(without).isSameAs(deal);
        } else {
            assertThat(without.contactIds())
                    .isEqualTo(deal.contactIds().stream()
                            .filter(other -> other != id)
                            .toList());
            boolean staysPrimary = deal.contactId().getAsLong() != id;
            assertThat(without.contactId().isPresent())
                    .isEqualTo(!without.contactIds().isEmpty());
            without.contactId()
                    .ifPresent(primary -> assertThat(primary)
                            .isEqualTo(
                                    staysPrimary
                                            ? deal.contactId().getAsLong()
                                            : without.contactIds().get(0)));
        }
    }

    @Provide
    Arbitrary<List<NewDealContact>> contacts() {
        Arbitrary<Integer> sorts =
                Arbitraries.oneOf(Arbitraries.integers().between(-50, 500), Arbitraries.of(Integer.MAX_VALUE));
        return Combinators.combine(
                        Arbitraries.longs().between(1, 5),
                        sorts.injectNull(0.4),
                        Arbitraries.of(true, false, false, false))
                .as(NewDealContact::new)
                .list()
                .ofMaxSize(6);
    }
}
