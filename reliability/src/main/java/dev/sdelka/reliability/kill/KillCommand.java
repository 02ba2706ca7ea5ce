package dev.sdelka.reliability.kill;

import dev.sdelka.reliability.trial.TrialOptions;
import dev.sdelka.reliability.trial.WholeNumber;
import dev.sdelka.reliability.workload.Writer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Kills processes that write, see {@link KillTrial}. */
@Command(
        name = "kill",
        description = "Processes are killed while they write; nothing acknowledged must be lost, nothing half there.",
        showDefaultValues = true)
public final class KillCommand implements Callable<Integer> {

    private static final int ROUNDS_OF_A_REPORT = 50;

    @Option(
            names = "--rounds",
            description = "processes that are killed",
            defaultValue = "1000",
            converter = WholeNumber.FromOne.class)
    private int rounds;

    @Option(
            names = "--threads",
            description = "threads that write in each",
            defaultValue = "8",
            converter = WholeNumber.FromOne.class)
    private int threads;

    @Mixin
    private TrialOptions options;

    /** Used by the command line's parser. */
    @SuppressWarnings("NullAway.Init") // the parser sets the fields
    public KillCommand() {}

    @Override
    public Integer call() {
        return options.run(rounds + " kills of processes with " + threads + " threads each", this::run);
    }

    private String run(Path folder) throws IOException, InterruptedException {
        KillTrial trial = new KillTrial(Writer.class, folder, threads, options.seed());
        PrintWriter out = options.out();
        out.println("Files are looked at by " + trial.tool() + " and by the store.");
        trial.run(rounds, round -> {
            if (round % ROUNDS_OF_A_REPORT == 0) {
                out.println(round + " rounds");
            }
        });
        out.println(trial.figures());
        return rounds + " kills, nothing acknowledged was lost, nothing was half there";
    }
}
