package dev.sdelka.server.http;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads on which calls are worked on. They are few, and stay platform threads where there are virtual ones: calls wait for a
 * store that takes one writer at a time, and more of them at once would only wait there.
 */
final class Workers {

    private static final long IDLE_SECONDS = 60;

    private Workers() {}

    static ExecutorService of(HttpLimits.Calls calls) {
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                calls.workers(),
                calls.workers(),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(calls.maxWaiting()),
                named());
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    private static ThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        return task -> new Thread(task, "sdelka-call-" + number.incrementAndGet());
    }
}
