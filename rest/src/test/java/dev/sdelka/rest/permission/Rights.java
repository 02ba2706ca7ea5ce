package dev.sdelka.rest.permission;

import dev.sdelka.access.AccessPolicy;
import dev.sdelka.access.AccessScope;
import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.access.ShopRole;
import dev.sdelka.access.UserDirectory;
import dev.sdelka.deal.Deal;
import java.util.Map;
import java.util.Set;

/** What the one actor of a trial may do, and what that covers, said in the plainest way. User 2 is of the actor's department, user 3 is not. */
record Rights(Map<DealAction, AccessScope> deals, ShopRole shop, boolean mayConfigure)
        implements AccessPolicy, UserDirectory {

    static final long ACTOR = 1;
    static final long COLLEAGUE = 2;
    static final long STRANGER = 3;

    @Override
    public AccessScope dealScope(Actor actor, DealAction action) {
        return deals.get(action);
    }

    @Override
    public ShopRole shopRole(Actor actor) {
        return shop;
    }

    @Override
    public boolean mayConfigure(Actor actor) {
        return mayConfigure;
    }

    @Override
    public boolean exists(long userId) {
        return userId <= STRANGER;
    }

    @Override
    public Set<Long> colleagues(long userId) {
        return Set.of(ACTOR, COLLEAGUE);
    }

    boolean covers(DealAction action, Deal deal) {
        return covers(action, deal.assignedById(), deal.isOpened());
    }

    boolean covers(DealAction action, long responsible, boolean isOpened) {
        return switch (deals.get(action)) {
            case NONE -> false;
            case OWN -> responsible == ACTOR;
            case DEPARTMENT -> responsible == ACTOR || responsible == COLLEAGUE;
            case OPEN -> responsible == ACTOR || responsible == COLLEAGUE || isOpened;
            case ALL -> true;
        };
    }

    /** Whether the actor can do nothing with a deal, and so must not learn anything of it. */
    boolean hides(long responsible, boolean isOpened) {
        return !covers(DealAction.READ, responsible, isOpened)
                && !covers(DealAction.UPDATE, responsible, isOpened)
                && !covers(DealAction.DELETE, responsible, isOpened);
    }

    /** Whether the actor has no right at all to what is there. */
    boolean isBlind() {
        return deals.get(DealAction.READ) == AccessScope.NONE
                && deals.get(DealAction.UPDATE) == AccessScope.NONE
                && deals.get(DealAction.DELETE) == AccessScope.NONE;
    }
}
