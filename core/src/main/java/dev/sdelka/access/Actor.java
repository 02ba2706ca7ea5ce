package dev.sdelka.access;

/**
 * The user on whose behalf a call is made.
 *
 * @param userId above zero
 */
public record Actor(long userId) {

    /** Refuses an id that is not above zero. */
    public Actor {
        if (userId <= 0) {
            throw new IllegalArgumentException("a user's id is above zero, not " + userId);
        }
    }

    /**
     * The user with an id.
     *
     * @param userId above zero
     * @return the actor
     * @throws IllegalArgumentException if the id is not above zero
     */
    public static Actor user(long userId) {
        return new Actor(userId);
    }
}
