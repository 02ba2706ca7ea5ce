package dev.sdelka.reliability.race;

import dev.sdelka.BindingPolicy;
import dev.sdelka.reliability.process.SqliteFiles;
import dev.sdelka.reliability.race.Tally.Outcome;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets many want the same few bindings, see {@link RaceTrial}. */
@Command(
        name = "race",
        description = "Many callers bind few orders to few deals; each binding has one winner, and the counts agree.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class RaceCommand implements Callable<Integer> {

    @Option(names = "--threads", description = "callers, of all processes together", defaultValue = "64")
    private int threads;

    @Option(names = "--processes", description = "processes on one SQLite file", defaultValue = "2")
    private int processes;

    @Option(names = "--calls", description = "calls of each caller after the first ones", defaultValue = "2000")
    private int calls;

    @Option(names = "--seed", description = "what random choices begin from", defaultValue = "1")
    private long seed;

    @Option(names = "--folder", description = "where the file is; by default a new one that is removed")
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec;

    /** Used by the command line's parser. */
    @SuppressWarnings("NullAway.Init") // the parser sets the fields
    public RaceCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path place = folder == null ? Files.createTempDirectory("sdelka-race") : Files.createDirectories(folder);
        RaceTrial trial = new RaceTrial(threads, calls, seed);
        for (BindingPolicy policy : BindingPolicy.values()) {
            try (MemoryStorage storage = new MemoryStorage()) {
                report("In memory", policy, trial.inThisProcess(storage, policy));
            }
            report(
                    processes + " processes on a file",
                    policy,
                    trial.onOneFile(policy, processes, place.toAbsolutePath()));
        }
        if (folder == null) { // after a failure it is left to be looked at
            SqliteFiles.deleteFolder(place);
        }
        return 0;
    }

    private void report(String where, BindingPolicy policy, Tally tally) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%s, %s: no fault, each binding had one winner, counts agree:", where, policy);
        for (Outcome outcome : Outcome.values()) {
            String name = outcome.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
            out.printf(" %d %s,", tally.total(outcome), name);
        }
        out.printf(" by %d callers%n", threads);
    }
}
