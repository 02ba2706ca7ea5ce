package dev.sdelka.server;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a command line. Of what it does not know it repeats the names of options only: behind a mistyped one may
 * stand a webhook's code.
 */
final class WrongOptionHandler implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine commandLine = fault.getCommandLine();
        String message = fault instanceof UnmatchedArgumentException unmatched
                ? message(unmatched.getUnmatched())
                : fault.getMessage();
        commandLine.getErr().println(message);
        commandLine.getErr().println("Try: " + commandLine.getCommandSpec().qualifiedName() + " --help");
        return commandLine.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String message(List<String> unmatched) {
        String names = unmatched.stream()
                .filter(argument -> argument.startsWith("-"))
                .map(argument -> argument.replaceAll("[^-A-Za-z].*", ""))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "There is no such command or argument." : "Unknown option: " + names;
    }
}
