package dev.sdelka.reliability.workload;

import dev.sdelka.access.Actor;
import dev.sdelka.userfield.UserField;

/**
 * One of several callers who write at the same time. Each has deals, orders, statuses, a category and a user field of its own, so that what it must find
 * follows from its own calls alone, while all of them share tables, pages and commits.
 *
 * @param number from 0 on
 */
public record Lane(int number) {

    private static final int MOST_ORDERS = 1_000;

    /** Who calls: its deals are those that this user is responsible for. */
    public Actor actor() {
        return Actor.user(number + 1L);
    }

    /** The lane of a responsible user. */
    static Lane ofUser(long userId) {
        return new Lane(Math.toIntExact(userId - 1));
    }

    /** The n-th order of the lane. */
    static long order(int lane, int n) {
        return lane * (long) MOST_ORDERS + n;
    }

    /** The lane that an order belongs to. */
    static Lane ofOrder(long order) {
        return new Lane(Math.toIntExact(order / MOST_ORDERS));
    }

    /** Its user field, as long as there is one. */
    String userField() {
        return UserField.PREFIX + "LANE_" + number;
    }

    /** What the names of its deals, statuses and categories begin with. */
    String prefix() {
        return "LANE_" + number + "_";
    }

    /** Whether a name is one of the lane's. */
    boolean owns(String name) {
        return name.startsWith(prefix());
    }
}
