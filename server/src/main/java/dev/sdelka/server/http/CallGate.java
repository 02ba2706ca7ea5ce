package dev.sdelka.server.http;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Counts the calls under way, and lets no more in once it is closed. Thread-safe. */
final class CallGate {

    private final Set<Thread> working = new HashSet<>();
    private final Set<Thread> closing = new HashSet<>();
    private int inside;
    private boolean closed;

    /** False if it is closed. */
    synchronized boolean enter() {
        if (!closed) {
            inside++;
        }
        return !closed;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    /** The thread works on a call that has entered: should it close the gate, it does not wait for itself. */
    synchronized void beginWork(Thread thread) {
        working.add(thread);
    }

    synchronized void endWork(Thread thread) {
        working.remove(thread);
        closing.remove(thread);
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Lets nobody in any more, and waits until all have left but those who close it, too. */
    synchronized void close(Duration atMost) throws InterruptedException {
        closed = true;
        if (working.contains(Thread.currentThread())) {
            closing.add(Thread.currentThread());
            notifyAll();
        }
        long deadline = System.nanoTime() + atMost.toNanos();
        long left = atMost.toMillis();
        while (inside > closing.size() && left > 0) {
            wait(left);
            left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        }
    }
}
