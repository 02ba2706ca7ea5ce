package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingInput;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import java.time.Clock;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;

/**
 * All arbitraries of this package by type: with {@code @Domain(CrmDomain.class)} on a test class, {@code @ForAll Deal} and the like are
 * filled in. Deals are those of {@link ReferenceDataSets#typical}. The types of the JDK keep their usual arbitraries.
 */
@Domain(DomainContext.Global.class)
public class CrmDomain extends DomainContextBase {

    @Provide
    Arbitrary<Deal> deals() {
        return Deals.any(ReferenceDataSets.typical());
    }

    @Provide
    Arbitrary<NewDealSample> newDealsInOrder() {
        return NewDeals.valid(ReferenceDataSets.typical());
    }

    @Provide
    Arbitrary<InvalidNewDeal> newDealsWithMistakes() {
        return NewDeals.invalid(ReferenceDataSets.typical());
    }

    @Provide
    Arbitrary<NewDeal> newDeals() {
        return NewDeals.any(ReferenceDataSets.typical());
    }

    @Provide
    Arbitrary<ReferenceData> referenceData() {
        return ReferenceDataSets.any();
    }

    @Provide
    Arbitrary<OrderBinding> bindings() {
        return OrderBindings.any();
    }

    @Provide
    Arbitrary<OrderBindingInput> bindingInputs() {
        return OrderBindingInputs.any();
    }

    @Provide
    Arbitrary<Filter> filters() {
        return Filters.any();
    }

    @Provide
    Arbitrary<Query> queries() {
        return Queries.any();
    }

    @Provide
    Arbitrary<Clock> clocks() {
        return Moments.clocks();
    }
}
