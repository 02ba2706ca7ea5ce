package dev.sdelka.reliability.load;

import java.util.Locale;

/**
 * Something that must stay level.
 *
 * @param name what it is
 * @param unit what it is counted in
 * @param factor by how many times it may be greater at the end than at the beginning
 * @param slack and by how much beyond that
 */
record Measure(String name, Unit unit, double factor, double slack) implements Comparable<Measure> {

    private static final double MIB = 1024 * 1024;
    private static final double MILLISECOND = 1e6;

    static final Measure HEAP = new Measure("heap after a collection", Unit.BYTES, 1.1, 2 * MIB);
    static final Measure METASPACE = new Measure("metaspace", Unit.BYTES, 1.05, MIB);
    static final Measure RESIDENT = new Measure("resident memory", Unit.BYTES, 1.1, 32 * MIB);
    static final Measure THREADS = new Measure("threads", Unit.COUNT, 1, 1);
    static final Measure FILE_HANDLES = new Measure("file handles", Unit.COUNT, 1, 2);
    static final Measure LOG = new Measure("write-ahead log", Unit.BYTES, 1.1, MIB);
    static final Measure FILE = new Measure("database file", Unit.BYTES, 1.05, MIB);

    /** Tells how fast the machine is; a slower one is no fault of the store. */
    static final Measure YARDSTICK =
            new Measure("median of " + Yardstick.NAME, Unit.NANOS, Double.POSITIVE_INFINITY, 0);

    private static final double LATENCY_FACTOR = 2;
    private static final double LATENCY_SLACK = 0.5 * MILLISECOND;

    /** What a measure is counted in. */
    enum Unit {
        BYTES("%.2f MiB", MIB),
        COUNT("%.0f", 1),
        NANOS("%.3f ms", MILLISECOND);

        private final String format;
        private final double divisor;

        Unit(String format, double divisor) {
            this.format = format;
            this.divisor = divisor;
        }

        String format(double value) {
            return String.format(Locale.ROOT, format, value / divisor);
        }
    }

    /** The median time of some calls. Wide, for the machine may have other work at one time than at another. */
    static Measure latency(String calls) {
        return calls.equals(Yardstick.NAME)
                ? YARDSTICK
                : new Measure("median of " + calls, Unit.NANOS, LATENCY_FACTOR, LATENCY_SLACK);
    }

    /** The most that it may be at the end. */
    double most(double atFirst) {
        return atFirst * factor + slack;
    }

    @Override
    public int compareTo(Measure other) {
        return name.compareTo(other.name);
    }
}
