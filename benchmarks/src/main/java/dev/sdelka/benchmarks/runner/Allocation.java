package dev.sdelka.benchmarks.runner;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What threads have allocated. */
final class Allocation {

    private Allocation() {}

    /** Bytes since the thread began; 0 where the machine does not count them. */
    static long ofThisThread() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                ? Math.max(
                        0,
                        threads.getThreadAllocatedBytes(Thread.currentThread().getId()))
                : 0;
    }
}
