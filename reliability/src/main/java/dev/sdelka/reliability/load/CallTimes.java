package dev.sdelka.reliability.load;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;

/** How long calls took, by door and kind, since the last look and in all. Thread-safe; one thread looks. */
final class CallTimes {

    private static final long SHORTEST_NANOS = 1_000;
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final int DIGITS = 2;

    /** The calls of a kind, by one door. */
    static final class Line {

        private final Recorder recorder = new Recorder(SHORTEST_NANOS, LONGEST_NANOS, DIGITS);
        private final Histogram all = new Histogram(SHORTEST_NANOS, LONGEST_NANOS, DIGITS);
        private final AtomicLong refused = new AtomicLong();

        /** Of calls that were done, in nanoseconds, up to the last look. */
        Histogram all() {
            return all;
        }

        long refused() {
            return refused.get();
        }
    }

    private final ConcurrentSkipListMap<String, Line> lines = new ConcurrentSkipListMap<>();

    void add(Door door, CallKind kind, long nanos, boolean isRefused) {
        Line line = line(kind + " by " + door.name());
        if (isRefused) {
            line.refused.incrementAndGet();
        } else {
            line.recorder.recordValue(Math.min(nanos, LONGEST_NANOS));
        }
    }

    void addYardstick(long nanos) {
        line(Yardstick.NAME).recorder.recordValue(Math.min(nanos, LONGEST_NANOS));
    }

    private Line line(String name) {
        return lines.computeIfAbsent(name, key -> new Line());
    }

    /** The median of each line since the last look, in nanoseconds; none of lines without calls. */
    Map<String, Double> mediansSinceLastLook() {
        Map<String, Double> medians = new TreeMap<>();
        lines.forEach((name, line) -> {
            Histogram interval = line.recorder.getIntervalHistogram();
            line.all.add(interval);
            if (interval.getTotalCount() > 0) {
                medians.put(name, (double) interval.getValueAtPercentile(50));
            }
        });
        return medians;
    }

    Map<String, Line> lines() {
        return lines;
    }
}
