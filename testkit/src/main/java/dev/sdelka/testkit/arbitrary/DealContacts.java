package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.DealContact;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Links of deals to contacts. */
public final class DealContacts {

    private static final int MAX_CONTACTS = 4;

    private DealContacts() {}

    /**
     * Single links.
     *
     * @return contacts are mostly of a small pool; the place is any, often one that others have
     */
    public static Arbitrary<DealContact> any() {
        return Edges.ends(part -> Combinators.combine(
                        part.of(Ids.mostlyFew()),
                        part.of(sorts()),
                        part.of(Arbitraries.of(0, 1, Integer.MAX_VALUE)),
                        part.of(Arbitraries.of(false, true)))
                .as(DealContact::new));
    }

    /**
     * The links of a deal.
     *
     * @return from none to four, each to another contact; one of them, if there is any, is primary
     */
    public static Arbitrary<List<DealContact>> ofADeal() {
        return Combinators.combine(
                        any().list().uniqueElements(DealContact::contactId).ofMaxSize(MAX_CONTACTS),
                        Arbitraries.integers().between(0, MAX_CONTACTS - 1))
                .as(DealContacts::withOnePrimary);
    }

    static Arbitrary<Integer> sorts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(10, 20, 30)),
                Tuple.of(1, Arbitraries.integers().withoutEdgeCases()),
                Tuple.of(1, Edges.each(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE)));
    }

    private static List<DealContact> withOnePrimary(List<DealContact> links, int index) {
        List<DealContact> result = new ArrayList<>();
        for (DealContact link : links) {
            result.add(link.withPrimary(result.size() == index % links.size()));
        }
        return List.copyOf(result);
    }
}
