package dev.sdelka.reliability.trial;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help message and exit")
    @SuppressWarnings("UnusedVariable") // the parser looks at it
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Used by the command line's parser. */
    @SuppressWarnings("NullAway.Init") // the parser sets the fields
    public TrialOptions() {}

    /** A trial that has its files in a folder. */
    @FunctionalInterface
    public interface Trial {

        /**
         * Runs it.
         *
         * @param folder where its files are
         * @return what held, in a line
         * @throws TrialFailure if it did not hold; what goes wrong otherwise may be thrown, too
         */
        String run(Path folder) throws Exception;
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
     * Options that cannot be.
     *
     * @param message which, and what they may be
     * @return to be thrown before or by a trial
     */
    public ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /**
     * Makes the folder of a trial and runs it: the first line says what is done where, the last one whether it held. A folder that nobody named is removed, but left to be
     * looked at if the trial fails or is interrupted.
     *
     * @param sizes of the trial, in words
     * @param trial what is run
     * @return the exit code
     */
    public int run(String sizes, Trial trial) {
        Path place = place();
        try (Interruption interruption = new Interruption(() -> tell("interrupted; the files are left in " + place))) {
            return run(sizes, trial, place, interruption);
        }
    }

    private int run(String sizes, Trial trial, Path place, Interruption interruption) {
        out().println(command.name() + ": " + sizes + "; seed " + seed + "; in " + place);
        try {
            String verdict = trial.run(place);
            if (folder == null) {
                Folders.delete(place);
            }
            out().println("held: " + verdict);
            return HELD;
        } catch (ParameterException e) {
            throw e;
        } catch (Exception e) {
            if (!interruption.isHere()) {
                report(e, place);
            }
            return FAILED;
        }
    }

    private void tell(String line) {
        command.commandLine().getErr().println(line);
    }

    /** A failure says enough itself, but not what caused it. */
    private void report(Exception fault, Path place) {
        Throwable unexplained = fault instanceof TrialFailure ? fault.getCause() : fault;
        if (unexplained != null) {
            unexplained.printStackTrace(command.commandLine().getErr());
        }
        String message = fault instanceof TrialFailure ? String.valueOf(fault.getMessage()) : fault.toString();
        out().println("NOT held: " + message + "; the files are in " + place);
    }

    private Path place() {
        try {
            return folder == null
                    ? Files.createTempDirectory("sdelka-" + command.name())
                    : Files.createDirectories(folder.toAbsolutePath());
        } catch (IOException e) {
            throw wrong("Invalid value for option '--folder': it cannot be made: " + e);
        }
    }
}
