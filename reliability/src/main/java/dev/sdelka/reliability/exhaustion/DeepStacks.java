package dev.sdelka.reliability.exhaustion;

import dev.sdelka.storage.StorageException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that call themselves until no stack is left, and on their way back make a call at each depth, so that a call breaks off at each of its places in turn; beside
 * others that call as usual.
 */
final class DeepStacks {

    private static final int SMALLEST_STACK = 256 * 1024;
    private static final int STEP = 4 * 1024;
    private static final int STEPS = 40;
    private static final int OTHERS = 2;

    /** So many calls that went well, one after the other, mean that there is enough stack from here on. */
    private static final int WENT_WELL = 12;

    private final Callers callers;
    private final AtomicInteger overflows = new AtomicInteger();

    DeepStacks(Callers callers) {
        this.callers = callers;
    }

    /**
     * Runs threads one after the other.
     *
     * @param threads how many
     * @return how many calls broke off
     */
    int run(int threads) throws InterruptedException {
        AtomicBoolean isOver = new AtomicBoolean();
        List<Thread> others = new ArrayList<>();
        for (int i = 0; i < OTHERS; i++) {
            Thread other = new Thread(() -> {
                while (!isOver.get()) {
                    callers.addAndRemove();
                }
            });
            other.start();
            others.add(other);
        }
        try {
            for (int i = 0; i < threads; i++) {
                Thread deep = new Thread(null, new Descent(i)::run, "deep", SMALLEST_STACK + STEP * (long) (i % STEPS));
                deep.start();
                deep.join();
            }
        } finally {
            isOver.set(true);
            for (Thread other : others) {
                other.join();
            }
        }
        return overflows.get();
    }

    private final class Descent {

        private int calls;
        private int wentWell;

        Descent(int first) {
            calls = first;
        }

        @SuppressWarnings("InfiniteRecursion") // until there is no stack
        void run() {
            try {
                run();
            } catch (StackOverflowError e) {
                // as deep as it goes
            }
            if (wentWell < WENT_WELL) {
                call();
            }
        }

        private void call() {
            calls++;
            try {
                switch (calls % 3) {
                    case 0 -> callers.list();
                    case 1 -> callers.add();
                    default -> callers.addCarelessly();
                }
                wentWell++;
            } catch (StackOverflowError | StorageException e) {
                overflows.incrementAndGet();
                wentWell = 0;
            }
        }
    }
}
