package dev.sdelka;

import dev.sdelka.access.AccessScope;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.DealField;
import dev.sdelka.query.Filter;
import java.util.List;
import java.util.Set;

/** The deals that an access scope covers, as a filter: what a single read denies, no list or total can show. */
final class DealAccess {

    private DealAccess() {}

    /**
     * The filter of a scope.
     *
     * @param scope how far the right reaches
     * @param actor who acts
     * @param colleagues everybody in the actor's departments; looked at from {@link AccessScope#DEPARTMENT} on
     * @return holds for the deals that the scope covers
     */
    static Filter filter(AccessScope scope, Actor actor, Set<Long> colleagues) {
        return switch (scope) {
            case NONE -> Filter.none();
            case OWN -> own(actor);
            case DEPARTMENT -> Filter.or(own(actor), department(colleagues));
            case OPEN -> Filter.or(own(actor), department(colleagues), Filter.equal(DealField.OPENED.name(), true));
            case ALL -> Filter.all();
        };
    }

    private static Filter own(Actor actor) {
        return Filter.equal(DealField.ASSIGNED_BY_ID.name(), actor.userId());
    }

    private static Filter department(Set<Long> colleagues) {
        return Filter.in(DealField.ASSIGNED_BY_ID.name(), List.copyOf(colleagues));
    }
}
