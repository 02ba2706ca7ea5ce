package dev.sdelka.server.http;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that something may take of all requests together, such as their bodies. Thread-safe. */
final class MemoryRoom {

    private final long maxBytes;
    private final AtomicLong taken = new AtomicLong();

    MemoryRoom(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** The share of one request, which has taken nothing yet. */
    Share share() {
        return new Share();
    }

    /** Whether more is taken than there is. */
    boolean isOverfull() {
        return taken.get() > maxBytes;
    }

    /** What one request takes. Used by one thread at a time. */
    final class Share {

        private long bytes;

        /** False, and nothing is taken, if there is not so much room left. */
        boolean take(long more) {
            if (taken.addAndGet(more) > maxBytes) {
                taken.addAndGet(-more);
                return false;
            }
            bytes += more;
            return true;
        }

        /** Takes also what there is no room for. */
        void takeAnyway(long more) {
            taken.addAndGet(more);
            bytes += more;
        }

        /** Gives back all that was taken; does nothing if that was done before. */
        void giveBack() {
            if (bytes != 0) { // most take nothing
                taken.addAndGet(-bytes);
                bytes = 0;
            }
        }
    }
}
