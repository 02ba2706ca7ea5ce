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
 * filled in. Deals are those of {@link Portals#typical}. The types of the JDK keep their usual arbitraries.
 */
@Domain(DomainContext.Global.class)
public class CrmDomain extends DomainContextBase {

    @Provide
    Arbitrary<Deal> deals() {
        return StoredDeals.any(Portals.typical());
    }

    @Provide
    Arbitrary<NewDealSample> newDealsInOrder() {
        return NewDeals.valid(Portals.typical());
    }

    @Provide
    Arbitrary<InvalidNewDeal> newDealsWithMistakes() {
        return NewDeals.invalid(Portals.typical());
    }

    @Provide
    Arbitrary<NewDeal> newDeals() {
        return NewDeals.any(Portals.typical());
    }

    @Provide
    Arbitrary<ReferenceData> referenceData() {
        return Portals.any();
    }

    @Provide
    Arbitrary<OrderBinding> bindings() {
        return Bindings.any();
    }

    @Provide
    Arbitrary<OrderBindingInput> bindingInputs() {
        return Bindings.inputs();
    }

    @Provide
    Arbitrary<Filter> filters() {
        return BindingQueries.filters();
    }

    @Provide
    Arbitrary<Query> queries() {
        return BindingQueries.queries();
    }

    @Provide
    Arbitrary<Clock> clocks() {
        return Moments.clocks();
    }
}
