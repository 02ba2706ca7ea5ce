package dev.sdelka.server.http;

import java.time.Duration;

/** Counts the calls under way, and lets no more in once it is closed. Thread-safe. */
final class CallGate {

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

    synchronized boolean isClosed() {
        return closed;
    }

    /** Lets nobody in any more, and waits until all have left. */
    synchronized void close(Duration atMost) throws InterruptedException {
        closed = true;
        long deadline = System.nanoTime() + atMost.toNanos();
        long left = atMost.toMillis();
        while (inside > 0 && left > 0) {
            wait(left);
            left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        }
    }
}
