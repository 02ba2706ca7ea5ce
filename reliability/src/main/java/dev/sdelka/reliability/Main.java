package dev.sdelka.reliability;

import dev.sdelka.reliability.damage.DamageCommand;
import dev.sdelka.reliability.exhaustion.ExhaustionCommand;
import dev.sdelka.reliability.kill.KillCommand;
import dev.sdelka.reliability.load.LoadCommand;
import dev.sdelka.reliability.power.PowerCommand;
import dev.sdelka.reliability.race.RaceCommand;
import dev.sdelka.reliability.trial.WrongOption;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the trial that the command line names. Exit code 0: it held; 1: it did not; 2: a wrong option. */
@Command(
        name = "reliability",
        description = "Trials of the stores and the wire that take processes, faults or hours.",
        synopsisSubcommandLabel = "TRIAL",
        commandListHeading = "Trials:%n",
        footer = "Exit code 0: it held; 1: it did not; 2: a wrong option. TRIAL --help tells the options of one.",
        subcommands = {
            KillCommand.class,
            PowerCommand.class,
            DamageCommand.class,
            ExhaustionCommand.class,
            RaceCommand.class,
            LoadCommand.class
        })
public final class Main implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help message and exit")
    @SuppressWarnings("UnusedVariable") // the parser looks at it
    private boolean help;

    @Spec
    private CommandSpec command;

    /** Used by the command line's parser. */
    @SuppressWarnings("NullAway.Init") // the parser sets the fields
    Main() {}

    /**
     * Runs a trial.
     *
     * @param args the trial and its options
     */
    public static void main(String[] args) {
        System.exit(commandLine()
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongOption());
    }

    /** Without a trial there is nothing to run. */
    @Override
    public Integer call() {
        command.commandLine().usage(command.commandLine().getErr());
        return command.exitCodeOnInvalidInput();
    }
}
