package dev.sdelka.reliability.race;

import dev.sdelka.BindingPolicy;
import dev.sdelka.reliability.race.Tally.Outcome;
import dev.sdelka.reliability.trial.TrialOptions;
import dev.sdelka.reliability.trial.WholeNumber;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets many want the same few bindings, see {@link RaceTrial}. */
@Command(
        name = "race",
        description = "Many callers bind few orders to few deals; each binding has one winner, and the counts agree.",
        showDefaultValues = true)
public final class RaceCommand implements Callable<Integer> {

    @Option(
            names = "--threads",
            description = "callers, of all processes together",
            defaultValue = "64",
            converter = WholeNumber.FromOne.class)
    private int threads;

    @Option(
            names = "--processes",
            description = "processes on one SQLite file",
            defaultValue = "2",
            converter = WholeNumber.FromOne.class)
    private int processes;

    @Option(
            names = "--calls",
            description = "calls of each caller after the first ones",
            defaultValue = "2000",
            converter = WholeNumber.FromZero.class)
    private int calls;

    @Mixin
    private TrialOptions options;

    /** Used by the command line's parser. */
    @SuppressWarnings("NullAway.Init") // the parser sets the fields
    public RaceCommand() {}

    @Override
    public Integer call() {
        if (threads % processes != 0) {
            throw options.wrong("Invalid value for option '--threads': " + threads
                    + " callers cannot be shared evenly among " + processes + " --processes");
        }
        String sizes = "%d callers, in one process and in %d, %d calls each after the first ones";
        return options.run(sizes.formatted(threads, processes, calls), this::run);
    }

    private String run(Path folder) throws IOException, InterruptedException {
        RaceTrial trial = new RaceTrial(threads, calls, options.seed());
        for (BindingPolicy policy : BindingPolicy.values()) {
            try (MemoryStorage storage = new MemoryStorage()) {
                report("In memory", policy, trial.inThisProcess(storage, policy));
            }
            report(processes + " processes on a file", policy, trial.onOneFile(policy, processes, folder));
        }
        return "no fault, each binding had one winner, counts agree, in memory and on a file, under each policy";
    }

    private void report(String where, BindingPolicy policy, Tally tally) {
        PrintWriter out = options.out();
        out.printf("%s, %s:", where, policy);
        for (Outcome outcome : Outcome.values()) {
            String name = outcome.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
            out.printf(" %d %s,", tally.total(outcome), name);
        }
        out.printf(" by %d callers%n", threads);
    }
}
