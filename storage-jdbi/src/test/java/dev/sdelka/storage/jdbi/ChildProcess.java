package dev.sdelka.storage.jdbi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java program in a process of its own, with which a test talks line by line. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final Writer input;

    private ChildProcess(List<String> command) throws IOException {
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        output = process.inputReader();
        input = process.outputWriter();
    }

    /** Starts a class with a main method from the class path of the tests. */
    static ChildProcess java(Class<?> program, String... arguments) throws IOException {
        return new ChildProcess(command(program, arguments));
    }

    /** The same without root's power over the modes of files, if the tests run as root. */
    static ChildProcess javaWithoutPrivileges(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "test $(id -u) -ne 0 || exec setpriv --inh-caps=-dac_override --bounding-set=-dac_override \"$0\" \"$@\";"
                        + " exec \"$0\" \"$@\""));
        command.addAll(command(program, arguments));
        return new ChildProcess(command);
    }

    private static List<String> command(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    long pid() {
        return process.pid();
    }

    /** The next line that it prints. */
    String readLine() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new AssertionError("the program ended");
        }
        return line;
    }

    void writeLine(String line) throws IOException {
        input.write(line + "\n");
        input.flush();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
