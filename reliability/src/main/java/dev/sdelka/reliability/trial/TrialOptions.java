package dev.sdelka.reliability.trial;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every trial is told: what chance begins from, and where its files are. */
public final class TrialOptions {

    private static final int HELD = 0;
    private static final int FAILED = 1;

    @Option(names = "--seed", description = "what random choices begin from", defaultValue = "1")
    private long seed;

    @Option(
            names = "--folder",
            description = "where the files are; by default a new one that is removed, unless the trial fails")
    private @Nullable Path folder;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Used by the command line's parser. */
    @SuppressWarnings("NullAway.Init") // the parser sets the fields
    public TrialOptions() {}

    /** A trial that has its files in a folder. */
    @FunctionalInterface
    public interface Trial {

        /** Whether it held. What goes wrong may be thrown, too. */
        boolean holdsIn(Path folder) throws Exception;
    }

    /** What random choices begin from. */
    public long seed() {
        return seed;
    }

    /** Where a trial says what it does. */
    public PrintWriter out() {
        return command.commandLine().getOut();
    }

    /**
     * Makes the folder of a trial and runs it. A folder that nobody named is removed, but left to be looked at if the trial fails.
     *
     * @return the exit code
     */
    public int run(Trial trial) throws Exception {
        Path place = place();
        out().println("In " + place + ".");
        boolean holds = trial.holdsIn(place);
        if (holds && folder == null) {
            Folders.delete(place);
        }
        return holds ? HELD : FAILED;
    }

    private Path place() throws IOException {
        return folder == null
                ? Files.createTempDirectory("sdelka-" + command.name())
                : Files.createDirectories(folder.toAbsolutePath());
    }
}
