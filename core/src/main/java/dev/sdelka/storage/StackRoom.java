package dev.sdelka.storage;

/**
 * Makes a {@link StackOverflowError} come before something is begun rather than in the middle of it: between a lock that is taken and the block that
 * frees it, or between two halves of a change. For authors of stores; asked at the beginning of what must not break off. What the host's own code
 * needs in between does not count, for it is gone when the rest of the store's own runs. Thread-safe.
 */
public final class StackRoom {

    private StackRoom() {}

    /**
     * Goes down the stack and comes back.
     *
     * @param frames how many calls inside one another are to have room; each takes 32 bytes at least, once it is compiled (100 before), and about a
     *     nanosecond
     * @throws StackOverflowError if there is no room for them
     */
    public static void require(int frames) {
        descend(frames, 0, 1);
    }

    // With what a frame has to keep meanwhile, so that none is left out or made smaller than a plain call's.
    private static long descend(int frames, long first, long second) {
        return frames <= 0 ? first ^ second : descend(frames - 1, second, first + 1) + first + second;
    }
}
