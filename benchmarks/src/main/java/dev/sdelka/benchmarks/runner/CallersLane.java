package dev.sdelka.benchmarks.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Repeats operations on several threads at the same time, and looks for the longest wait. */
public final class CallersLane implements Lane, AutoCloseable {

    private static final double NANOS_PER_MILLI = 1e6;

    private final String name;
    private final List<Operation> operations;
    private final ExecutorService threads;

    /**
     * A lane.
     *
     * @param name what the report calls it
     * @param operations one for each thread
     */
    public CallersLane(String name, List<Operation> operations) {
        this.name = name;
        this.operations = List.copyOf(operations);
        threads = Executors.newFixedThreadPool(operations.size());
    }

    @Override
    public String name() {
        return name;
    }

    private record Part(long operations, long startNanos, long endNanos, long longestNanos) {}

    @Override
    public Slice run(long nanos) throws Exception {
        CyclicBarrier start = new CyclicBarrier(operations.size());
        List<Callable<Part>> callers = new ArrayList<>();
        for (Operation operation : operations) {
            callers.add(() -> {
                start.await();
                return repeat(operation, nanos);
            });
        }
        List<Part> parts = new ArrayList<>();
        for (Future<Part> caller : threads.invokeAll(callers)) {
            parts.add(result(caller));
        }
        long done = parts.stream().mapToLong(Part::operations).sum();
        long first = parts.stream().mapToLong(Part::startNanos).min().orElseThrow();
        long last = parts.stream().mapToLong(Part::endNanos).max().orElseThrow();
        double longest = parts.stream().mapToLong(Part::longestNanos).max().orElseThrow() / NANOS_PER_MILLI;
        return new Slice(done, last - first, Map.of(Measure.LONGEST_WAIT, longest));
    }

    private static Part repeat(Operation operation, long nanos) throws Exception {
        long start = System.nanoTime();
        long now = start;
        long done = 0;
        long longest = 0;
        while (now - start < nanos) {
            operation.run();
            done++;
            long before = now;
            now = System.nanoTime();
            longest = Math.max(longest, now - before);
        }
        return new Part(done, start, now, longest);
    }

    private static Part result(Future<Part> caller) throws Exception {
        try {
            return caller.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a caller failed", e.getCause());
        }
    }

    /** Ends the threads. */
    @Override
    public void close() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("a caller of " + name + " does not end");
        }
    }
}
