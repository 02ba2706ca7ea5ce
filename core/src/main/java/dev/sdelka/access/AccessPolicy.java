package dev.sdelka.access;

/**
 * The host's answer to who may do what. Implementations must be thread-safe and quick: each call asks. They are called outside
 * units of work.
 */
public interface AccessPolicy {

    /**
     * How far a right on deals reaches.
     *
     * @param actor who acts
     * @param action what is to be done
     * @return the scope
     */
    AccessScope dealScope(Actor actor, DealAction action);

    /**
     * What the actor is in the shop.
     *
     * @param actor who acts
     * @return the role
     */
    ShopRole shopRole(Actor actor);

    /**
     * Whether the actor may change the settings of the CRM: categories, statuses, user fields, types.
     *
     * @param actor who acts
     * @return true if so
     */
    boolean mayConfigure(Actor actor);

    /**
     * Everybody may do everything.
     *
     * @return the policy that a host gets unless it gives its own
     */
    static AccessPolicy unrestricted() {
        return new AccessPolicy() {
            @Override
            public AccessScope dealScope(Actor actor, DealAction action) {
                return AccessScope.ALL;
            }

            @Override
            public ShopRole shopRole(Actor actor) {
                return ShopRole.ADMINISTRATOR;
            }

            @Override
            public boolean mayConfigure(Actor actor) {
                return true;
            }
        };
    }
}
