package dev.sdelka.benchmarks;

import static java.util.Objects.requireNonNull;

import dev.sdelka.benchmarks.comparison.Bench;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the file of a million deals. */
@Command(
        name = "prepare",
        description =
                "Makes the file of a million deals, if it is not there: for `all --quick`, which does not wait for it.",
        mixinStandardHelpOptions = true)
final class PrepareCommand implements Callable<Integer> {

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Spec
    private @Nullable CommandSpec spec;

    /** Used by the command line's parser. */
    PrepareCommand() {}

    @Override
    public Integer call() throws Exception {
        PrintWriter errors = requireNonNull(spec).commandLine().getErr();
        try (Bench bench = new Bench(places.cache(), false, errors::println)) {
            spec.commandLine().getOut().println(bench.deals(Bench.MILLION));
        }
        return 0;
    }
}
