package dev.sdelka.access;

import java.util.Set;

/**
 * The host's users and departments. Implementations must be thread-safe, and quick, for calls are worked on by few threads; they are called outside units of work.
 */
public interface UserDirectory {

    /**
     * Whether there is such a user. Asked of every user that an input names.
     *
     * @param userId above zero
     * @return true if there is
     */
    boolean exists(long userId);

    /**
     * Everybody in the departments of a user.
     *
     * @param userId above zero
     * @return the ids of users; whether the user is among them does not matter
     */
    Set<Long> colleagues(long userId);
}
