package dev.sdelka.reliability.trial;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with a command line, in one line. */
public final class WrongOption implements IParameterExceptionHandler {

    /** A handler. */
    public WrongOption() {}

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine commandLine = fault.getCommandLine();
        String name = commandLine.getCommandSpec().qualifiedName();
        commandLine.getErr().println(fault.getMessage() + " (see " + name + " --help)");
        return commandLine.getCommandSpec().exitCodeOnInvalidInput();
    }
}
