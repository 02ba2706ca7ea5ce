package dev.sdelka.storage.memory;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one thread write at a time. Whoever comes when it is free takes it, whether others wait or not, for to wake one of them takes longer than most
 * units; but not without end: after some in a row it is the turn of the one that has waited longest. So nobody waits for more than that many units for
 * each who waits before. Thread-safe.
 */
final class WriteLock implements ForkJoinPool.ManagedBlocker {

    /** How many may pass those who wait. */
    static final int MOST_PASSING = 100;

    private final ReentrantLock lock = new ReentrantLock(true);

    /** How many passed since the last one who waited; written by the holder of the lock. */
    private volatile int passed;

    /** Waits for the lock, whether it is interrupted or not. */
    void lock() {
        if (passed < MOST_PASSING && lock.tryLock()) { // which passes those who wait, in a fair lock too
            passed = lock.hasQueuedThreads() ? passed + 1 : 0;
        } else {
            await();
            passed = 0;
        }
    }

    /** A pool whose thread waits here may let another one run meanwhile. */
    private void await() {
        try {
            ForkJoinPool.managedBlock(this);
        } catch (Throwable e) { // no memory for another thread, or a pool that ends: it waits all the same
            block();
        }
    }

    /** Whoever has the lock waits no more. Does not try to take it, or it would pass those who wait. */
    @Override
    public boolean isReleasable() {
        return lock.isHeldByCurrentThread();
    }

    @Override
    public boolean block() {
        if (!lock.isHeldByCurrentThread()) {
            lock.lock();
        }
        return true;
    }

    void unlock() {
        lock.unlock();
    }

    boolean hasWaiting() {
        return lock.hasQueuedThreads();
    }
}
