package dev.sdelka.benchmarks.report;

import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Result;
import dev.sdelka.benchmarks.comparison.Verdict;
import dev.sdelka.benchmarks.runner.LaneResult;
import dev.sdelka.benchmarks.runner.Measure;
import dev.sdelka.benchmarks.runner.Quartiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code docs/performance.md}: figures of a run, and between them what people wrote, which is kept as resources. */
public final class PerformanceDocument {

    private static final String NOT_TOLD = "";

    private final Path folder;
    private final StringBuilder text = new StringBuilder();

    /**
     * A document.
     *
     * @param folder where the files of the comparisons were, for its file system
     */
    public PerformanceDocument(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the document.
     *
     * @param file replaced if it is there
     * @param comparisons what was asked, in the order of the document
     * @param results what came of them, by name
     * @param command what writes it anew
     * @throws IOException if it cannot be written
     */
    public void write(Path file, List<Comparison> comparisons, Map<String, Result> results, String command)
            throws IOException {
        paragraph(Notes.of("intro"));
        paragraph("Written by `" + command + "`; what people wrote in it stands in"
                + " `benchmarks/src/main/resources/dev/sdelka/benchmarks/report/notes`.");
        facts();
        targets(comparisons, results);
        for (Comparison comparison : comparisons) {
            Result result = results.get(comparison.name());
            if (result != null) {
                section(comparison, result);
            }
        }
        Files.writeString(file, text.toString().stripTrailing() + "\n");
    }

    private void facts() throws IOException {
        line("| | |");
        line("|---|---|");
        Machine.facts(folder).forEach((name, value) -> line("| " + name + " | " + value + " |"));
        String versions = Machine.versions().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        line("| versions | " + versions + " |");
        line("");
    }

    private void targets(List<Comparison> comparisons, Map<String, Result> results) {
        line("## Targets");
        line("");
        line("| work | compared | wanted | seen: median (quartiles) | |");
        line("|---|---|---|---|---|");
        for (Comparison comparison : comparisons) {
            Result result = results.get(comparison.name());
            for (Verdict verdict : result == null ? List.<Verdict>of() : verdicts(comparison, result)) {
                line("| [" + comparison.name() + "](#" + comparison.name() + ") | " + verdict.text() + " | "
                        + verdict.wanted() + " | " + Numbers.spread(verdict.seen()) + " " + verdict.unit() + " | "
                        + (verdict.isMet() ? "met" : "**missed**") + " |");
            }
        }
        line("");
    }

    private static List<Verdict> verdicts(Comparison comparison, Result result) {
        return comparison.targets().stream()
                .flatMap(target -> target.judge(result.lanes()).stream())
                .toList();
    }

    private void section(Comparison comparison, Result result) throws IOException {
        line("## " + comparison.name());
        line("");
        paragraph(comparison.title() + ".");
        if (result.skipped() == null) {
            table(result.lanes());
        } else {
            paragraph("Skipped: " + result.skipped() + ".");
        }
        paragraph(Notes.of(comparison.name()));
    }

    private void table(List<LaneResult> lanes) {
        List<Measure> measures = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            if (lanes.stream().anyMatch(lane -> lane.measure(measure).isPresent())) {
                measures.add(measure);
            }
        }
        String heads = measures.stream()
                .map(measure -> " " + measure.title() + ", " + measure.unit() + " |")
                .collect(Collectors.joining());
        line("| | a second | each takes |" + (lanes.size() > 1 ? " the first to this one |" : "") + heads);
        line("|---|---:|---:|" + (lanes.size() > 1 ? "---|" : "") + "---:|".repeat(measures.size()));
        for (LaneResult lane : lanes) {
            Quartiles rate = lane.rate();
            StringBuilder row = new StringBuilder("| " + lane.name() + " | " + Numbers.count(rate.median()) + " | "
                    + Numbers.timeOf(rate.median()) + " |");
            if (lanes.size() > 1) {
                row.append(' ')
                        .append(
                                lane.equals(lanes.get(0))
                                        ? NOT_TOLD
                                        : Numbers.spread(lanes.get(0).ratioTo(lane)))
                        .append(" |");
            }
            measures.forEach(
                    measure -> row.append(' ').append(value(lane, measure)).append(" |"));
            line(row.toString());
        }
        line("");
    }

    private static String value(LaneResult lane, Measure measure) {
        return lane.measure(measure)
                .map(values -> measure == Measure.LONGEST_WAIT
                        ? Numbers.count(values.median()) + ", at most " + Numbers.count(lane.greatest(measure))
                        : Numbers.count(values.median()))
                .orElse(NOT_TOLD);
    }

    private void paragraph(String paragraph) {
        if (!paragraph.isBlank()) {
            line(paragraph.strip());
            line("");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
