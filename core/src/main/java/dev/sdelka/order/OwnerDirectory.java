package dev.sdelka.order;

/**
 * The host's answer to whether an owner that is no deal exists. Implementations must be thread-safe, and quick, for calls are worked on by few threads; they are called outside
 * units of work.
 */
@FunctionalInterface
public interface OwnerDirectory {

    /**
     * Whether there is such an object.
     *
     * @param type the type of the object, never {@link OwnerType#DEAL}: deals are looked up in the store
     * @param ownerId above zero
     * @return true if there is
     */
    boolean exists(OwnerType type, long ownerId);

    /**
     * Every invoice exists.
     *
     * @return a directory for hosts that do not check invoices
     */
    static OwnerDirectory any() {
        return (type, ownerId) -> true;
    }
}
