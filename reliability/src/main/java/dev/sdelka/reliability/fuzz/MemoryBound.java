package dev.sdelka.reliability.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Bounds what an input may cost by what its thread allocates: unlike time it is the same on every machine. */
final class MemoryBound {

    private static final long BYTES = 8L * 1024 * 1024;
    private static final long BYTES_PER_BYTE = 4_096;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * Does some work, twice if it took too much: the first time loads classes, too.
     *
     * @param inputBytes how long the input is
     * @param calls how many calls it makes at most
     * @param work leaves nothing behind
     * @return its result
     */
    <T extends @Nullable Object> T within(int inputBytes, int calls, Supplier<T> work) {
        long most = calls * (BYTES + BYTES_PER_BYTE * inputBytes);
        long allocated = 0;
        for (int attempt = 0; attempt < 2; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            T result = work.get();
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
            if (allocated <= most) {
                return result;
            }
        }
        throw new AssertionError(
                "took " + allocated + " bytes of memory for an input of " + inputBytes + ", more than " + most);
    }
}
