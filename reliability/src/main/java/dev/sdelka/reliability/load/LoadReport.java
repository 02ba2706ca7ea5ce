package dev.sdelka.reliability.load;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** Prints what came of a long run. */
final class LoadReport {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double P50 = 50;
    private static final double P99 = 99;
    private static final double P999 = 99.9;

    private final PrintWriter out;

    LoadReport(PrintWriter out) {
        this.out = out;
    }

    void progress(Sample sample) {
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "%6d s", sample.at().toSeconds()));
        new TreeMap<>(sample.values()).forEach((measure, value) -> {
            if (measure.unit() != Measure.Unit.NANOS) {
                line.append("; ")
                        .append(measure.name())
                        .append(' ')
                        .append(measure.unit().format(value));
            }
        });
        out.println(line);
    }

    void result(LoadResult result) {
        double seconds = seconds(result.duration());
        print(
                "%n%d calls in %.0f s, %.0f a second; %d events; %.2f of a processor; %d samples%n%n",
                result.calls(),
                seconds,
                result.rate(),
                result.events(),
                result.processorNanos() / NANOS_PER_SECOND / seconds,
                result.samples().size());
        times(result.lines());
        comparisons(result);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / NANOS_PER_SECOND;
    }

    private void times(Map<String, CallTimes.Line> lines) {
        print("%-30s %9s %8s %11s %11s %11s %11s%n", "calls", "done", "refused", "median", "99 %", "99.9 %", "longest");
        lines.forEach((name, line) -> {
            Histogram all = line.all();
            print(
                    "%-30s %9d %8d %11s %11s %11s %11s%n",
                    name,
                    all.getTotalCount(),
                    line.refused(),
                    milliseconds(all.getValueAtPercentile(P50)),
                    milliseconds(all.getValueAtPercentile(P99)),
                    milliseconds(all.getValueAtPercentile(P999)),
                    milliseconds(all.getMaxValue()));
        });
    }

    private static String milliseconds(long nanos) {
        return Measure.Unit.NANOS.format((double) nanos);
    }

    private void comparisons(LoadResult result) {
        print("%n%-42s %12s %12s %12s %12s  %s%n", "measure", "first third", "last third", "bound", "greatest", "flat");
        for (Comparison comparison : result.comparisons()) {
            Measure measure = comparison.measure();
            print(
                    "%-42s %12s %12s %12s %12s  %s%n",
                    measure.name(),
                    measure.unit().format(comparison.first()),
                    measure.unit().format(comparison.last()),
                    comparison.bound() < Double.POSITIVE_INFINITY
                            ? measure.unit().format(comparison.bound())
                            : "any",
                    measure.unit().format(comparison.greatest()),
                    comparison.isFlat() ? "yes" : "NO");
        }
        out.println();
    }

    private void print(String format, Object... arguments) {
        out.printf(Locale.ROOT, format, arguments);
    }
}
