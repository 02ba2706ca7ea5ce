package dev.sdelka.server.http;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the calls under way, and lets no more in once it is closed. Without a lock as long as it is open, for all calls go through it. Thread-safe. */
final class CallGate {

    private final Set<Thread> working = ConcurrentHashMap.newKeySet();
    private final AtomicInteger inside = new AtomicInteger();
    private volatile boolean closed;

    private final Set<Thread> closing = new HashSet<>(); // guarded by this

    /** False if it is closed. */
    boolean enter() {
        inside.incrementAndGet(); // first: whoever closes counts it, or it sees that it is closed
        if (closed) {
            leave();
            return false;
        }
        return true;
    }

    void leave() {
        inside.decrementAndGet();
        if (closed) {
            wakeClosers();
        }
    }

    private synchronized void wakeClosers() {
        notifyAll();
    }

    /** The thread works on a call that has entered: should it close the gate, it does not wait for itself. */
    void beginWork(Thread thread) {
        working.add(thread);
    }

    void endWork(Thread thread) {
        working.remove(thread);
        if (closed) {
            closesNoMore(thread);
        }
    }

    private synchronized void closesNoMore(Thread thread) {
        closing.remove(thread);
    }

    boolean isClosed() {
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
        while (inside.get() > closing.size() && left > 0) {
            wait(left);
            left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        }
    }
}
