package dev.sdelka.rest.limit;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The room that the results of all batches under way have together: fifty results lie in memory until the last one is there, and then
 * are written. Thread-safe.
 */
public final class AnswerRoom {

    /** A character of a result is held as one or two bytes, and written as one to six, twice. */
    private static final int SHARE_OF_MEMORY = 32;

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    /**
     * A room.
     *
     * @param most how many characters there may be, above zero
     * @throws IllegalArgumentException if it is not above zero
     */
    public AnswerRoom(long most) {
        if (most <= 0) {
            throw new IllegalArgumentException("the room for answers is above zero");
        }
        this.most = most;
    }

    /**
     * How much room there is unless a host says otherwise.
     *
     * @return one character for each 32 bytes that the JVM may have
     */
    public static long standard() {
        return Math.max(1, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    /**
     * The share of one request, which has taken nothing yet.
     *
     * @return to be closed when the answer was written
     */
    public Share share() {
        return new Share();
    }

    /** What one request has taken. Used by one thread at a time. */
    public final class Share implements AutoCloseable {

        private long characters;

        private Share() {}

        /**
         * Whether there is room for as many characters as this request has taken and some more, if it were alone.
         *
         * @param more how many more, 0 or above
         * @return false if they are too many for the whole room
         */
        public boolean canEverHold(long more) {
            return characters + more <= most;
        }

        /**
         * Whether there is room beside the others.
         *
         * @param more how many characters, 0 or above
         * @return false if there is too little at the moment
         */
        public boolean hasRoomFor(long more) {
            return taken.get() + more <= most;
        }

        /**
         * Takes room, also if there is none: what is there is there.
         *
         * @param more how many characters, 0 or above
         */
        public void take(long more) {
            taken.addAndGet(more);
            characters += more;
        }

        /** Gives all back. */
        @Override
        public void close() {
            taken.addAndGet(-characters);
            characters = 0;
        }
    }
}
