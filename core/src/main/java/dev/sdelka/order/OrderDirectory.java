package dev.sdelka.order;

/**
 * The host's answer to whether an order exists. Implementations must be thread-safe, and quick, for calls are worked on by few threads; they are called outside units of work.
 */
@FunctionalInterface
public interface OrderDirectory {

    /**
     * Whether there is such an order.
     *
     * @param orderId above zero
     * @return true if there is
     */
    boolean exists(long orderId);

    /**
     * Every order exists.
     *
     * @return a directory for hosts that do not check orders
     */
    static OrderDirectory any() {
        return orderId -> true;
    }
}
