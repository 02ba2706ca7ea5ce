package dev.sdelka.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes {@code docs/growth.md} and its plot; what people wrote in it is kept as a resource. */
public final class GrowthDocument {

    /** The file of the document. */
    public static final String NAME = "growth.md";

    private static final String PLOT = "growth.svg";

    private final Growth growth;
    private final Path folder;

    /**
     * A document.
     *
     * @param growth what was seen
     * @param folder where the files of deals were, for its file system
     */
    public GrowthDocument(Growth growth, Path folder) {
        this.growth = growth;
        this.folder = folder;
    }

    /**
     * The figures.
     *
     * @return a table in Markdown
     */
    public String table() {
        StringBuilder table = new StringBuilder("| deals |");
        growth.deals().forEach(deals -> table.append(String.format(Locale.ROOT, " %,d |", deals)));
        table.append("\n|---|").append("---:|".repeat(growth.deals().size())).append('\n');
        rows(table, growth.nanos(), Numbers::time);
        rows(table, growth.bytes(), Numbers::count);
        return table.toString();
    }

    private static void rows(StringBuilder table, Map<String, List<Double>> rows, Function<Double, String> format) {
        rows.forEach((name, values) -> table.append("| ")
                .append(name)
                .append(" | ")
                .append(values.stream().map(format).collect(Collectors.joining(" | ")))
                .append(" |\n"));
    }

    /**
     * Writes the document and its plot.
     *
     * @param docs the folder that gets them
     * @throws IOException if they cannot be written
     */
    public void write(Path docs) throws IOException {
        String facts = Machine.facts(folder).entrySet().stream()
                .map(fact -> fact.getKey() + " " + fact.getValue())
                .collect(Collectors.joining("; "));
        String text = Notes.of("growth").strip() + "\n\n" + "Written by `scripts/benchmarks growth`, on: " + facts
                + ".\n\n![Time of an operation by the number of deals](" + PLOT + ")\n\n" + table() + "\n"
                + Notes.of("growth-reasons").strip();
        Files.writeString(docs.resolve(NAME), text.stripTrailing() + "\n");
        Files.writeString(docs.resolve(PLOT), GrowthPlot.of(growth));
    }
}
