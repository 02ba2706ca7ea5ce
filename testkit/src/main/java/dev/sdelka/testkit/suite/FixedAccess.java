package dev.sdelka.testkit.suite;

import dev.sdelka.access.AccessPolicy;
import dev.sdelka.access.AccessScope;
import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.access.ShopRole;
import dev.sdelka.deal.Deal;
import java.util.Set;

/** A policy that gives everybody the same rights. */
record FixedAccess(AccessScope read, AccessScope add, ShopRole role) implements AccessPolicy {

    @Override
    public AccessScope dealScope(Actor actor, DealAction action) {
        return switch (action) {
            case READ -> read;
            case ADD, UPDATE, DELETE -> add;
        };
    }

    @Override
    public ShopRole shopRole(Actor actor) {
        return role;
    }

    @Override
    public boolean mayConfigure(Actor actor) {
        return role == ShopRole.ADMINISTRATOR;
    }

    /** Whether a scope covers a deal, said in the plainest way. */
    static boolean covers(AccessScope scope, Deal deal, Actor actor, Set<Long> colleagues) {
        boolean own = deal.assignedById() == actor.userId();
        boolean ofDepartment = colleagues.contains(deal.assignedById());
        return switch (scope) {
            case NONE -> false;
            case OWN -> own;
            case DEPARTMENT -> own || ofDepartment;
            case OPEN -> own || ofDepartment || deal.isOpened();
            case ALL -> true;
        };
    }
}
