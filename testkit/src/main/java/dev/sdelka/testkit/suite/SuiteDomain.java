package dev.sdelka.testkit.suite;

import dev.sdelka.access.AccessScope;
import dev.sdelka.access.Actor;
import dev.sdelka.access.ShopRole;
import dev.sdelka.testkit.arbitrary.Bindings;
import dev.sdelka.testkit.arbitrary.CrmDomain;
import dev.sdelka.testkit.arbitrary.DealQueries;
import dev.sdelka.testkit.arbitrary.DealSearch;
import dev.sdelka.testkit.arbitrary.Ids;
import dev.sdelka.testkit.arbitrary.Portals;
import dev.sdelka.testkit.arbitrary.StageHistoryQueries;
import dev.sdelka.testkit.arbitrary.StageHistorySearch;
import dev.sdelka.testkit.arbitrary.StoredDeals;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Arbitraries that only the suites need. */
class SuiteDomain extends CrmDomain {

    @Provide
    Arbitrary<Change> changes() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, StoredDeals.any(Portals.typical()).map(Change.AddDeal::new)),
                Tuple.of(4, Bindings.any().map(Change.AddBinding::new)),
                Tuple.of(2, Bindings.any().map(Change.RemoveBinding::new)),
                Tuple.of(3, Ids.mostlyFew().map(Change.AddOrder::new)),
                Tuple.of(1, Portals.any().map(Change.ReplaceReferenceData::new)));
    }

    @Provide
    Arbitrary<DealSearch> dealSearches() {
        return DealQueries.any(Portals.typical());
    }

    @Provide
    Arbitrary<StageHistorySearch> stageHistorySearches() {
        return StageHistoryQueries.any(Portals.typical());
    }

    @Provide
    Arbitrary<CrmCall> crmCalls() {
        return Combinators.combine(
                        Arbitraries.of(CrmCall.Kind.values()),
                        Arbitraries.longs().between(1, 4),
                        Arbitraries.integers().between(0, 5_000))
                .as(CrmCall::new);
    }

    @Provide
    Arbitrary<BindingCall> bindingCalls() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Bindings.any().map(BindingCall.Add::new)),
                Tuple.of(3, Bindings.any().map(BindingCall.Remove::new)),
                Tuple.of(1, Ids.mostlyFew().map(BindingCall.Register::new)));
    }

    @Provide
    Arbitrary<Actor> actors() {
        return Ids.mostlyFew().map(Actor::user);
    }

    @Provide
    Arbitrary<FixedAccess> policies() {
        Arbitrary<AccessScope> scopes = Arbitraries.of(AccessScope.values());
        return Combinators.combine(scopes, scopes, Arbitraries.of(ShopRole.values()))
                .as(FixedAccess::new);
    }
}
