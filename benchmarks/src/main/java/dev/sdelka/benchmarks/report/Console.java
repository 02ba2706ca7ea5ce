package dev.sdelka.benchmarks.report;

import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Result;
import dev.sdelka.benchmarks.comparison.Verdict;
import dev.sdelka.benchmarks.runner.LaneResult;
import dev.sdelka.benchmarks.runner.Measure;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints results on a terminal. */
public final class Console {

    private final PrintWriter out;

    /**
     * A terminal.
     *
     * @param out what is printed to
     */
    public Console(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints a comparison.
     *
     * @param comparison what was asked
     * @param result what came of it
     */
    public void print(Comparison comparison, Result result) {
        out.println(comparison.title() + " (" + comparison.name() + ")");
        if (result.skipped() != null) {
            out.println("  skipped: " + result.skipped());
        }
        int width = result.lanes().stream()
                .mapToInt(lane -> lane.name().length())
                .max()
                .orElse(1);
        for (LaneResult lane : result.lanes()) {
            StringBuilder line = new StringBuilder(String.format(
                    Locale.ROOT,
                    "  %-" + width + "s %11s/s %9s",
                    lane.name(),
                    Numbers.count(lane.rate().median()),
                    Numbers.timeOf(lane.rate().median())));
            LaneResult first = result.lanes().get(0);
            line.append(lane.equals(first) ? "" : "  first to this: " + Numbers.spread(first.ratioTo(lane)));
            for (Measure measure : Measure.values()) {
                lane.measure(measure)
                        .ifPresent(values -> line.append("  ")
                                .append(measure.title())
                                .append(": ")
                                .append(Numbers.count(values.median()))
                                .append(' ')
                                .append(measure.unit()));
            }
            out.println(line);
        }
        comparison.targets().stream()
                .flatMap(target -> target.judge(result.lanes()).stream())
                .forEach(this::print);
        out.println();
        out.flush();
    }

    private void print(Verdict verdict) {
        out.printf(
                Locale.ROOT,
                "  %-6s %s: %s %s, wanted %s%n",
                verdict.isMet() ? "met" : "MISSED",
                verdict.text(),
                Numbers.spread(verdict.seen()),
                verdict.unit(),
                verdict.wanted());
    }
}
