package dev.sdelka.server.http;

import java.time.Duration;

/**
 * Does something over and over until it is stopped, whatever is thrown meanwhile. It has a thread of its own, which needs no memory to go
 * on: a scheduled task that finds none is not scheduled again.
 */
final class Rounds implements AutoCloseable {

    private final Thread thread;

    private Rounds(Thread thread) {
        this.thread = thread;
    }

    static Rounds start(String name, Duration pause, Runnable round) {
        Thread thread = new Thread(() -> run(pause.toMillis(), round), name);
        thread.setDaemon(true);
        thread.start();
        return new Rounds(thread);
    }

    @SuppressWarnings("CatchingUnchecked") // a round that failed must not be the last one
    private static void run(long pauseMillis, Runnable round) {
        while (true) {
            try {
                Thread.sleep(pauseMillis);
                round.run();
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // told by nobody: where memory is short, telling takes more of it
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
