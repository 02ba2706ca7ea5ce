package dev.sdelka.benchmarks;

import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.growth.GrowthCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Makes the comparison that the command line names. Exit code 0: it was made, whatever came of it; 1: it failed; 2: a wrong option. */
@Command(
        name = "benchmarks",
        description = "Sdelka beside what a user would take instead, in the same run.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private static final Path SERVER_JAR = Path.of("server", "target", "sdelka.jar");

    /** Holds it, or the level would be forgotten. */
    private static final Logger ROOT = Logger.getLogger("");

    /** Used by the command line's parser. */
    Main() {}

    /**
     * Makes a comparison.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        ROOT.setLevel(Level.WARNING); // peers have much to say of themselves
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.exit(commandLine()
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args));
    }

    static CommandLine commandLine() {
        List<Comparison> comparisons = Comparisons.all(SERVER_JAR.toAbsolutePath());
        CommandLine commandLine = new CommandLine(new Main())
                .addSubcommand(new AllCommand(comparisons))
                .addSubcommand(new PrepareCommand())
                .addSubcommand(new GrowthCommand());
        for (Comparison comparison : comparisons) {
            CommandLine command = new CommandLine(new ComparisonCommand(comparison));
            command.getCommandSpec().usageMessage().description(comparison.title() + ".");
            commandLine.addSubcommand(comparison.name(), command);
        }
        return commandLine;
    }
}
