package dev.sdelka.reliability.exhaustion;

import dev.sdelka.storage.StorageException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that take all memory again and again, while others call a store. */
final class ScarceMemory {

    private static final int CALLERS = 4;
    private static final int[] BLOCKS = {10, 5_000};

    private final Callers callers;
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final AtomicInteger failures = new AtomicInteger();

    ScarceMemory(Callers callers) {
        this.callers = callers;
    }

    /**
     * Runs until enough calls broke off.
     *
     * @param enough how many
     * @return how many did
     */
    int run(int enough) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            threads.add(new Thread(() -> call(enough)));
        }
        for (int block : BLOCKS) {
            threads.add(new Thread(() -> take(block)));
        }
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
        for (Thread thread : threads) {
            thread.join();
        }
        return failures.get();
    }

    private void call(int enough) {
        while (!isOver.get()) {
            try {
                callers.add();
            } catch (OutOfMemoryError | StorageException e) {
                if (failures.incrementAndGet() >= enough) {
                    isOver.set(true);
                }
            }
        }
    }

    /** Blocks that hold one another, until no more can be had; they are let go once another caller found none. */
    private void take(int size) {
        while (!isOver.get()) {
            int before = failures.get();
            Object[] last = new Object[1];
            while (!isOver.get() && failures.get() == before) {
                last = larger(last, size);
            }
        }
    }

    private static Object[] larger(Object[] last, int size) {
        try {
            Object[] next = new Object[size];
            next[0] = last;
            return next;
        } catch (OutOfMemoryError e) {
            return last;
        }
    }
}
