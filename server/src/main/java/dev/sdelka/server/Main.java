package dev.sdelka.server;

import dev.sdelka.storage.StorageException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: reads the command line and runs the command that it names. */
@Command(
        name = "sdelka",
        description = "Deals and bindings of orders, with the rules and the wire of the portal.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        subcommands = {ServeCommand.class, ImportCommand.class, ExportCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    /** Used by the command line's parser. */
    Main() {}

    /**
     * Runs the program.
     *
     * @param args the command line; exit code 2 if it is wrong, 1 if the command failed
     */
    public static void main(String[] args) {
        Logs.toStandardError();
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(new WrongOptionHandler())
                .setExecutionExceptionHandler((fault, commandLine, parsed) -> {
                    commandLine.getErr().println("sdelka: " + explain(fault));
                    return commandLine.getCommandSpec().exitCodeOnExecutionException();
                });
    }

    /** What a person can do something about is told in a line; what should not happen keeps its trace. */
    private static String explain(Exception fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "the port cannot be opened: " + cause.getMessage();
            } else if (cause instanceof UnknownHostException) {
                return "the host is not known: " + cause.getMessage();
            } else if (cause instanceof StorageException) {
                return String.valueOf(cause.getMessage());
            }
        }
        if (fault instanceof StartException || fault instanceof UncheckedIOException) {
            return String.valueOf(fault.getMessage());
        }
        System.getLogger(Main.class.getName()).log(System.Logger.Level.ERROR, "unexpected", fault);
        return "failed: " + fault;
    }
}
