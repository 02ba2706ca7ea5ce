package dev.sdelka.reliability.kill;

import dev.sdelka.reliability.process.SqliteFiles;
import dev.sdelka.reliability.workload.Writer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Kills processes that write, see {@link KillTrial}. */
@Command(
        name = "kill",
        description = "Processes are killed while they write; nothing acknowledged must be lost, nothing half there.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class KillCommand implements Callable<Integer> {

    private static final int ROUNDS_OF_A_REPORT = 50;

    @Option(names = "--rounds", description = "processes that are killed", defaultValue = "1000")
    private int rounds;

    @Option(names = "--threads", description = "threads that write in each", defaultValue = "8")
    private int threads;

    @Option(names = "--seed", description = "what random choices begin from", defaultValue = "1")
    private long seed;

    @Option(names = "--folder", description = "where the files are; by default a new one that is removed")
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec;

    /** Used by the command line's parser. */
    @SuppressWarnings("NullAway.Init") // the parser sets the fields
    public KillCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path place = folder == null ? Files.createTempDirectory("sdelka-kill") : Files.createDirectories(folder);
        KillTrial trial = new KillTrial(Writer.class, place.toAbsolutePath(), threads, seed);
        PrintWriter out = spec.commandLine().getOut();
        out.println("In " + place + "; files are looked at by " + trial.tool() + " and by the store.");
        trial.run(rounds, round -> {
            if (round % ROUNDS_OF_A_REPORT == 0) {
                out.println(round + " rounds");
            }
        });
        out.println(trial.figures());
        if (folder == null) { // after a failure it is left to be looked at
            SqliteFiles.deleteFolder(place);
        }
        return 0;
    }
}
