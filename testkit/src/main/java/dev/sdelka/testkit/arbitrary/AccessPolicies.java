package dev.sdelka.testkit.arbitrary;

import dev.sdelka.access.AccessPolicy;
import dev.sdelka.access.AccessScope;
import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.access.ShopRole;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What hosts say of who may do what. */
public final class AccessPolicies {

    private static final int MAX_GROUPS = 4;

    private AccessPolicies() {}

    /** What the users of a group may do. */
    private record Rights(
            AccessScope read,
            AccessScope add,
            AccessScope update,
            AccessScope delete,
            ShopRole shop,
            boolean configure) {

        AccessScope on(DealAction action) {
            return switch (action) {
                case READ -> read;
                case ADD -> add;
                case UPDATE -> update;
                case DELETE -> delete;
            };
        }
    }

    /** Users belong to groups in turn: with two, those of odd ids to one, and those of even ids to the other. */
    private record OfGroups(List<Rights> groups) implements AccessPolicy {

        @Override
        public AccessScope dealScope(Actor actor, DealAction action) {
            return of(actor).on(action);
        }

        @Override
        public ShopRole shopRole(Actor actor) {
            return of(actor).shop;
        }

        @Override
        public boolean mayConfigure(Actor actor) {
            return of(actor).configure;
        }

        private Rights of(Actor actor) {
            return groups.get((int) (actor.userId() % groups.size()));
        }
    }

    /**
     * Policies.
     *
     * @return each gives one to four groups of users rights of their own on each action; the simplest lets nobody do anything
     */
    public static Arbitrary<AccessPolicy> any() {
        Arbitrary<AccessScope> scopes = Arbitraries.of(AccessScope.values());
        Arbitrary<ShopRole> roles = Arbitraries.of(ShopRole.values());
        return Combinators.combine(scopes, scopes, scopes, scopes, roles, Arbitraries.of(false, true))
                .as(Rights::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MAX_GROUPS)
                .map(OfGroups::new);
    }
}
