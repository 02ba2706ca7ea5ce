package dev.sdelka.testkit.suite;

import dev.sdelka.access.AccessScope;
import dev.sdelka.access.Actor;
import dev.sdelka.access.ShopRole;
import dev.sdelka.testkit.arbitrary.CrmDomain;
import dev.sdelka.testkit.arbitrary.DealSearch;
import dev.sdelka.testkit.arbitrary.DealSearches;
import dev.sdelka.testkit.arbitrary.Ids;
import dev.sdelka.testkit.arbitrary.OrderBindings;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import dev.sdelka.testkit.arbitrary.StageHistorySearch;
import dev.sdelka.testkit.arbitrary.StageHistorySearches;
import dev.sdelka.testkit.sequence.Change;
import dev.sdelka.testkit.sequence.CrmCall;
import dev.sdelka.testkit.sequence.Sequences;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Arbitraries that only the suites need. */
class SuiteDomain extends CrmDomain {

    @Provide
    Arbitrary<Change> changes() {
        return Sequences.changes();
    }

    @Provide
    Arbitrary<DealSearch> dealSearches() {
        return DealSearches.any(ReferenceDataSets.typical());
    }

    @Provide
    Arbitrary<StageHistorySearch> stageHistorySearches() {
        return StageHistorySearches.any(ReferenceDataSets.typical());
    }

    @Provide
    Arbitrary<CrmCall> crmCalls() {
        return Sequences.calls();
    }

    @Provide
    Arbitrary<BindingCall> bindingCalls() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, OrderBindings.any().map(BindingCall.Add::new)),
                Tuple.of(3, OrderBindings.any().map(BindingCall.Remove::new)),
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
