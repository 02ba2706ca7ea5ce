package dev.sdelka.server.portal;

import dev.sdelka.access.AccessPolicy;
import dev.sdelka.access.AccessScope;
import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.access.ShopRole;
import dev.sdelka.access.UserDirectory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the users of a portal file may do, and in which departments they are. Immutable and thread-safe. */
public final class UserRights implements AccessPolicy, UserDirectory {

    private final Map<Long, Rights> rights;
    private final Map<Long, Set<Long>> colleagues = new HashMap<>();

    UserRights(Map<Long, Rights> rights) {
        this.rights = Map.copyOf(rights);
        Map<Long, Set<Long>> byDepartment = new HashMap<>();
        this.rights.forEach((userId, right) -> right.departments()
                .forEach(department -> byDepartment
                        .computeIfAbsent(department, id -> new HashSet<>())
                        .add(userId)));
        this.rights.forEach((userId, right) -> {
            Set<Long> users = new HashSet<>();
            right.departments().forEach(department -> users.addAll(byDepartment.getOrDefault(department, Set.of())));
            colleagues.put(userId, Set.copyOf(users));
        });
    }

    /** What one user may do. */
    record Rights(Map<DealAction, AccessScope> deals, boolean mayConfigure, ShopRole shop, List<Long> departments) {}

    @Override
    public AccessScope dealScope(Actor actor, DealAction action) {
        Rights right = rights.get(actor.userId());
        return right == null ? AccessScope.NONE : right.deals().getOrDefault(action, AccessScope.NONE);
    }

    @Override
    public boolean mayConfigure(Actor actor) {
        Rights right = rights.get(actor.userId());
        return right != null && right.mayConfigure();
    }

    @Override
    public ShopRole shopRole(Actor actor) {
        Rights right = rights.get(actor.userId());
        return right == null ? ShopRole.NONE : right.shop();
    }

    @Override
    public boolean exists(long userId) {
        return rights.containsKey(userId);
    }

    @Override
    public Set<Long> colleagues(long userId) {
        return colleagues.getOrDefault(userId, Set.of());
    }
}
