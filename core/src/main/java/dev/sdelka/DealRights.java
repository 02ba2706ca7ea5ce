package dev.sdelka;

import dev.sdelka.access.AccessPolicy;
import dev.sdelka.access.AccessScope;
import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.access.UserDirectory;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.query.Filter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the host who may do what with deals, before a unit of work begins. Thread-safe. */
final class DealRights {

    private final AccessPolicy accessPolicy;
    private final @Nullable UserDirectory userDirectory;

    DealRights(AccessPolicy accessPolicy, @Nullable UserDirectory userDirectory) {
        this.accessPolicy = accessPolicy;
        this.userDirectory = userDirectory;
    }

    /**
     * The deals with which an actor may do something.
     *
     * @throws CrmException {@code DEAL_ACCESS_DENIED} if there are none
     */
    Filter require(Actor actor, DealAction action) {
        AccessScope scope = accessPolicy.dealScope(actor, action);
        refuse(scope == AccessScope.NONE);
        boolean asksForColleagues = scope == AccessScope.DEPARTMENT || scope == AccessScope.OPEN;
        Set<Long> colleagues =
                asksForColleagues && userDirectory != null ? userDirectory.colleagues(actor.userId()) : Set.of();
        return DealAccess.filter(scope, actor, colleagues);
    }

    /**
     * Refuses an actor who may do something with no deal at all.
     *
     * @throws CrmException {@code DEAL_ACCESS_DENIED}
     */
    void requireAny(Actor actor, DealAction action) {
        refuse(!hasAny(actor, action));
    }

    /** Whether there may be deals with which an actor may do something. */
    boolean hasAny(Actor actor, DealAction action) {
        return accessPolicy.dealScope(actor, action) != AccessScope.NONE;
    }

    private static void refuse(boolean hasNoRight) {
        if (hasNoRight) {
            throw CrmException.of(ErrorCode.DEAL_ACCESS_DENIED);
        }
    }
}
