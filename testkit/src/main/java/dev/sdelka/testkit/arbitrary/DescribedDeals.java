package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.DescribedDeal;
import net.jqwik.api.Arbitrary;

/** Deals with their reference data. */
public final class DescribedDeals {

    private DescribedDeals() {}

    /**
     * Deals of the portal {@link ReferenceDataSets#typical}.
     *
     * @return of any values
     */
    public static Arbitrary<DescribedDeal> any() {
        return Deals.any().map(deal -> new DescribedDeal(deal, ReferenceDataSets.typical()));
    }
}
