package dev.sdelka.reliability.load;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/** The ids of the deals that are there, as far as the callers know, from the oldest to the newest. Thread-safe. */
final class LiveDeals {

    private final int level;
    private long[] ring; // guarded by this
    private int oldest; // guarded by this
    private int size; // guarded by this

    /**
     * No deals.
     *
     * @param level how many there shall be
     */
    LiveDeals(int level) {
        this.level = level;
        ring = new long[level + 1];
    }

    synchronized boolean isFull() {
        return size >= level;
    }

    synchronized void add(long id) {
        if (size == ring.length) { // several callers found it not full yet
            ring = Arrays.copyOf(all(), size * 2);
            oldest = 0;
        }
        ring[place(size)] = id;
        size++;
    }

    /** The oldest, which is not among them any more; 0 if there are none. */
    synchronized long takeOldest() {
        if (size == 0) {
            return 0;
        }
        long id = ring[oldest];
        oldest = place(1);
        size--;
        return id;
    }

    /** Any of them; 0 if there are none. */
    synchronized long any(RandomGenerator random) {
        return size == 0 ? 0 : ring[place(random.nextInt(size))];
    }

    synchronized long[] all() {
        return LongStream.range(0, size).map(i -> ring[place((int) i)]).toArray();
    }

    private int place(int i) {
        return (oldest + i) % ring.length;
    }
}
