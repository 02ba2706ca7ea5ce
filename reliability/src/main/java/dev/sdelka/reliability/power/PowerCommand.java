package dev.sdelka.reliability.power;

import dev.sdelka.reliability.trial.TrialOptions;
import dev.sdelka.reliability.workload.Writer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets the power fail: see {@link TraceTrial} and {@link LogCutTrial}. */
@Command(
        name = "power",
        description = "The power fails while the store writes; nothing acknowledged must be lost, nothing half there.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class PowerCommand implements Callable<Integer> {

    private static final int SMALL_PAGE = 512;
    private static final int PAGE = 4096;
    private static final int FEW = 2;

    @Option(names = "--threads", description = "threads that write", defaultValue = "8")
    private int threads;

    @Option(
            names = "--lives",
            description = "how often the traced program opens and closes the store",
            defaultValue = "4")
    private int lives;

    @Option(names = "--failures", description = "moments of the trace at which the power fails", defaultValue = "1000")
    private int failures;

    @Option(names = "--units", description = "units of each thread in the log that is cut", defaultValue = "40")
    private int units;

    @Option(names = "--cuts", description = "random cuts of it, besides those at edges", defaultValue = "1000")
    private int cuts;

    @Mixin
    private TrialOptions options;

    /** Used by the command line's parser. */
    @SuppressWarnings("NullAway.Init") // the parser sets the fields
    public PowerCommand() {}

    @Override
    public Integer call() throws Exception {
        return options.run(this::run);
    }

    private boolean run(Path folder) throws IOException, InterruptedException, SQLException {
        PrintWriter out = options.out();
        long seed = options.seed();
        trace(folder.resolve("trace"), out);
        LogCutTrial small = new LogCutTrial(Files.createDirectories(folder.resolve("small")), FEW, SMALL_PAGE, seed);
        small.write(FEW);
        out.println("A log of " + small.length() + " bytes is cut at every byte.");
        small.cutWithEachTail(small.everywhere());
        out.println(small);
        LogCutTrial large = new LogCutTrial(Files.createDirectories(folder.resolve("large")), threads, PAGE, seed);
        large.write(units);
        large.cut(large.edges(cuts));
        out.println(large);
        return true;
    }

    private void trace(Path place, PrintWriter out) throws IOException, InterruptedException {
        String obstacle = Strace.obstacle();
        if (!obstacle.isEmpty()) {
            out.println("System calls are not looked at: " + obstacle);
            return;
        }
        TraceTrial trial = new TraceTrial(Writer.class, Files.createDirectories(place), threads, options.seed());
        List<SystemCall> calls = trial.trace(lives);
        out.println(trial.checkOrder(calls));
        trial.failPower(calls, failures);
        out.println(trial);
    }
}
