package dev.sdelka.benchmarks.runner;

import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Repeats an operation on the calling thread. */
public final class LoopLane implements Lane {

    /** The clock is asked about once in this time, so that asking costs nothing beside the work. */
    private static final long NANOS_PER_LOOK = 20_000;

    private final String name;
    private final int parts;
    private final Operation operation;
    private final LongSupplier nanoTime;
    private final LongSupplier allocatedBytes;

    private int repetitions = 1;

    @Nullable
    Object last; // a field that others can read, so the results must be made

    private LoopLane(String name, int parts, Operation operation, LongSupplier nanoTime, LongSupplier allocatedBytes) {
        this.name = name;
        this.parts = parts;
        this.operation = operation;
        this.nanoTime = nanoTime;
        this.allocatedBytes = allocatedBytes;
    }

    /**
     * A lane.
     *
     * @param name what the report calls it
     * @param operation the operation
     * @return the lane
     */
    public static LoopLane of(String name, Operation operation) {
        return of(name, 1, operation);
    }

    /**
     * A lane whose operation does something many times by itself, for it is too short to be called one by one.
     *
     * @param name what the report calls it
     * @param parts how many times
     * @param operation the operation
     * @return the lane
     */
    public static LoopLane of(String name, int parts, Operation operation) {
        return new LoopLane(name, parts, operation, System::nanoTime, Allocation::ofThisThread);
    }

    static LoopLane of(
            String name, int parts, Operation operation, LongSupplier nanoTime, LongSupplier allocatedBytes) {
        return new LoopLane(name, parts, operation, nanoTime, allocatedBytes);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Slice run(long nanos) throws Exception {
        long bytes = allocatedBytes.getAsLong();
        long start = nanoTime.getAsLong();
        long done = 0;
        long now = start;
        while (now - start < nanos) {
            for (int i = 0; i < repetitions; i++) {
                last = operation.run();
            }
            done += repetitions;
            long before = now;
            now = nanoTime.getAsLong();
            adjust(now - before);
        }
        long operations = done * parts;
        double allocated = (double) (allocatedBytes.getAsLong() - bytes) / operations;
        return new Slice(operations, now - start, Map.of(Measure.ALLOCATED, allocated));
    }

    private void adjust(long nanos) {
        if (nanos < NANOS_PER_LOOK / 2) {
            repetitions *= 2;
        } else if (nanos > 2 * NANOS_PER_LOOK && repetitions > 1) {
            repetitions /= 2;
        }
    }
}
