package dev.sdelka.storage.jdbi;

import java.util.concurrent.locks.LockSupport;

/** Waiting for other processes, which nothing tells of what they do. */
final class Pause {

    private Pause() {}

    /** Waits. An interrupt neither shortens the wait nor gets lost. */
    static void nanos(long nanos) {
        boolean interrupted = Thread.interrupted();
        LockSupport.parkNanos(nanos);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
