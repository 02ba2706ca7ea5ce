package dev.sdelka.reliability;

import dev.sdelka.reliability.damage.DamageCommand;
import dev.sdelka.reliability.kill.KillCommand;
import dev.sdelka.reliability.load.LoadCommand;
import dev.sdelka.reliability.power.PowerCommand;
import dev.sdelka.reliability.race.RaceCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs the trial that the command line names. Exit code 0: it held; 1: it did not; 2: a wrong option. */
@Command(
        name = "reliability",
        description = "Trials of the stores and the wire that take processes, faults or hours.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "TRIAL",
        subcommands = {KillCommand.class, PowerCommand.class, DamageCommand.class, RaceCommand.class, LoadCommand.class
        })
public final class Main {

    /** Used by the command line's parser. */
    Main() {}

    /**
     * Runs a trial.
     *
     * @param args the trial and its options
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args));
    }
}
