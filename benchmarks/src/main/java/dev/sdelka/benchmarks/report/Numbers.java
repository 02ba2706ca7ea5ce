package dev.sdelka.benchmarks.report;

import dev.sdelka.benchmarks.comparison.Verdict;
import dev.sdelka.benchmarks.runner.Quartiles;
import java.util.Locale;

/** Numbers for people: three digits are enough. */
public final class Numbers {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double THOUSAND = 1_000;
    private static final double TEN = 10;
    private static final double HUNDRED = 100;

    private Numbers() {}

    /**
     * A count, such as {@code 12,300}.
     *
     * @param value the number
     * @return its first three digits, or all before the point
     */
    public static String count(double value) {
        double shown = value;
        if (value >= THOUSAND) {
            double unit = Math.pow(TEN, Math.floor(Math.log10(value)) - 2);
            shown = Math.round(value / unit) * unit;
        }
        return value < HUNDRED ? plain(value) : String.format(Locale.ROOT, "%,.0f", shown);
    }

    /**
     * A number, such as {@code 1.82} or {@code 0.0021}.
     *
     * @param value the number
     * @return its first three digits
     */
    public static String plain(double value) {
        int digits = value == 0 ? 2 : (int) Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /**
     * A time, such as {@code 12.3 µs}.
     *
     * @param nanos in nanoseconds
     * @return in the unit that leaves one to three digits before the point
     */
    public static String time(double nanos) {
        if (nanos < THOUSAND) {
            return plain(nanos) + " ns";
        } else if (nanos < THOUSAND * THOUSAND) {
            return plain(nanos / THOUSAND) + " µs";
        } else if (nanos < NANOS_PER_SECOND) {
            return plain(nanos / THOUSAND / THOUSAND) + " ms";
        }
        return plain(nanos / NANOS_PER_SECOND) + " s";
    }

    /**
     * The time of an operation.
     *
     * @param rate operations per second
     * @return as {@link #time}
     */
    public static String timeOf(double rate) {
        return time(NANOS_PER_SECOND / rate);
    }

    /**
     * A median and its quartiles.
     *
     * @param values the numbers
     * @return such as {@code 1.82 (1.79–1.85)}
     */
    public static String spread(Quartiles values) {
        return plain(values.median()) + " (" + plain(values.lower()) + "–" + plain(values.upper()) + ")";
    }

    /**
     * What came of a target.
     *
     * @param verdict the target
     * @return one word
     */
    public static String met(Verdict verdict) {
        return verdict.isMet() ? "met" : "missed";
    }
}
