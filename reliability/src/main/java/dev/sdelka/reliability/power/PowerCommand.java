package dev.sdelka.reliability.power;

import dev.sdelka.reliability.trial.TrialOptions;
import dev.sdelka.reliability.trial.WholeNumber;
import dev.sdelka.reliability.workload.Writer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets the power fail: see {@link TraceTrial} and {@link LogCutTrial}. */
@Command(
        name = "power",
        description = "The power fails while the store writes; nothing acknowledged must be lost, nothing half there.",
        showDefaultValues = true)
public final class PowerCommand implements Callable<Integer> {

    private static final int SMALL_PAGE = 512;
    private static final int PAGE = 4096;
    private static final int FEW = 2;
    private static final int CUTS_OF_A_REPORT = 2_000;

    @Option(
            names = "--threads",
            description = "threads that write",
            defaultValue = "8",
            converter = WholeNumber.FromOne.class)
    private int threads;

    @Option(
            names = "--lives",
            description = "how often the traced program opens and closes the store",
            defaultValue = "4",
            converter = WholeNumber.FromOne.class)
    private int lives;

    @Option(
            names = "--failures",
            description = "moments of the trace at which the power fails",
            defaultValue = "1000",
            converter = WholeNumber.FromOne.class)
    private int failures;

    @Option(
            names = "--cut-every",
            paramLabel = "BYTES",
            description = "how far apart the cuts of a small log are, each made four times; 1 cuts it at every byte",
            defaultValue = "1",
            converter = WholeNumber.FromOne.class)
    private int cutEvery;

    @Option(
            names = "--units",
            description = "units of each thread in the large log that is cut at edges and at random",
            defaultValue = "40",
            converter = WholeNumber.FromOne.class)
    private int units;

    @Option(
            names = "--cuts",
            description = "random cuts of it, besides those at edges",
            defaultValue = "1000",
            converter = WholeNumber.FromZero.class)
    private int cuts;

    @Mixin
    private TrialOptions options;

    /** Used by the command line's parser. */
    @SuppressWarnings("NullAway.Init") // the parser sets the fields
    public PowerCommand() {}

    @Override
    public Integer call() {
        String sizes =
                "%d failures under %d threads in %d lives, a cut of a small log every %d bytes, %d at random of a large one";
        return options.run(sizes.formatted(failures, threads, lives, cutEvery, cuts), this::run);
    }

    private String run(Path folder) throws IOException, InterruptedException, SQLException {
        PrintWriter out = options.out();
        long seed = options.seed();
        boolean isTraced = trace(folder.resolve("trace"), out);
        LogCutTrial small = new LogCutTrial(Files.createDirectories(folder.resolve("small")), FEW, SMALL_PAGE, seed);
        small.write(FEW);
        Collection<Integer> places = small.every(cutEvery);
        out.println("A log of " + small.length() + " bytes is cut at " + places.size() + " places, four times at each");
        small.cutWithEachTail(places, this::progress);
        out.println(small);
        LogCutTrial large = new LogCutTrial(Files.createDirectories(folder.resolve("large")), threads, PAGE, seed);
        large.write(units);
        large.cut(large.edges(cuts), this::progress);
        out.println(large);
        String ofLogs = "every cut log opened to the commits before the cut";
        return isTraced
                ? failures + " power failures, nothing acknowledged was lost; " + ofLogs
                : ofLogs + "; system calls were not looked at";
    }

    private void progress(int cuts) {
        if (cuts % CUTS_OF_A_REPORT == 0) {
            options.out().println(cuts + " cuts");
        }
    }

    private boolean trace(Path place, PrintWriter out) throws IOException, InterruptedException {
        String obstacle = Strace.obstacle();
        if (!obstacle.isEmpty()) {
            out.println("System calls are not looked at: " + obstacle);
            return false;
        }
        TraceTrial trial = new TraceTrial(Writer.class, Files.createDirectories(place), threads, options.seed());
        List<SystemCall> calls = trial.trace(lives);
        out.println(trial.checkOrder(calls));
        trial.failPower(calls, failures);
        out.println(trial);
        return true;
    }
}
