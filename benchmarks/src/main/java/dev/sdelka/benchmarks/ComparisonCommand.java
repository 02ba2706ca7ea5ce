package dev.sdelka.benchmarks;

import static java.util.Objects.requireNonNull;

import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Result;
import dev.sdelka.benchmarks.comparison.SkippedException;
import dev.sdelka.benchmarks.report.Console;
import dev.sdelka.benchmarks.runner.Pace;
import dev.sdelka.benchmarks.runner.Runner;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes one comparison. */
@Command(mixinStandardHelpOptions = true)
final class ComparisonCommand implements Callable<Integer> {

    private final Comparison comparison;

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Option(names = "--quick", description = "Looks for a shorter time, and makes no large file for it.")
    private boolean isQuick;

    @Option(names = "--result", paramLabel = "FILE", hidden = true)
    private @Nullable Path resultFile;

    @Spec
    private @Nullable CommandSpec spec;

    ComparisonCommand(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter errors = requireNonNull(spec).commandLine().getErr();
        Result result;
        try (Bench bench = new Bench(places.cache(), isQuick, errors::println)) {
            Pace pace = comparison.pace(isQuick ? Pace.quick() : Pace.full());
            result = new Result(comparison.name(), new Runner(pace).run(comparison.open(bench)), null);
        } catch (SkippedException e) {
            result = new Result(comparison.name(), List.of(), e.getMessage());
        }
        if (resultFile == null) {
            new Console(spec.commandLine().getOut()).print(comparison, result);
        } else {
            ResultFile.write(resultFile, result);
        }
        return 0;
    }
}
