package dev.sdelka.benchmarks;

import static java.util.Objects.requireNonNull;

import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Result;
import dev.sdelka.benchmarks.http.ServerProcess;
import dev.sdelka.benchmarks.report.Console;
import dev.sdelka.benchmarks.report.PerformanceDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes all comparisons, each in a process of its own, for what one has made the compiler do shall not be felt by the next. */
@Command(
        name = "all",
        description = "Makes all comparisons and writes docs/performance.md; --quick only prints.",
        mixinStandardHelpOptions = true)
final class AllCommand implements Callable<Integer> {

    private final List<Comparison> comparisons;

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Option(names = "--quick", description = "Looks for a shorter time, makes no large file for it, and only prints.")
    private boolean isQuick;

    @Option(
            names = "--document",
            paramLabel = "FILE",
            defaultValue = "docs/performance.md",
            description = "What is written. Default: ${DEFAULT-VALUE}")
    private Path document = Path.of("docs", "performance.md");

    @Spec
    private @Nullable CommandSpec spec;

    AllCommand(List<Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = requireNonNull(spec).commandLine().getOut();
        long start = System.nanoTime();
        Map<String, Result> results = new LinkedHashMap<>();
        for (Comparison comparison : comparisons) {
            Result result = run(comparison);
            results.put(comparison.name(), result);
            new Console(out).print(comparison, result);
        }
        out.printf(Locale.ROOT, "%d s%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
        if (!isQuick) {
            new PerformanceDocument(places.cache()).write(document, comparisons, results, "scripts/benchmarks all");
            out.println(document + " is written");
        }
        return 0;
    }

    private Result run(Comparison comparison) throws IOException, InterruptedException {
        Files.createDirectories(places.cache());
        Path file = places.cache().resolve(comparison.name() + ".json");
        Files.deleteIfExists(file);
        List<String> command = ServerProcess.java(
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                comparison.name(),
                "--cache",
                places.cache().toString(),
                "--result",
                file.toString());
        if (isQuick) {
            command.add("--quick");
        }
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            return new Result(comparison.name(), List.of(), "it failed with exit code " + code);
        }
        return ResultFile.read(file);
    }
}
