package dev.sdelka.reliability.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java program in a process of its own, with the class path of this one.
 *
 * @param folder where it may leave files; its standard error goes to {@code errors.txt}
 * @param wrapper the command that starts it, such as a tracer; usually empty
 * @param options what the machine gets beside the usual, later ones before earlier ones
 * @param main its class with a {@code main}
 * @param arguments what {@code main} gets
 */
public record JavaProcess(
        Path folder, List<String> wrapper, List<String> options, Class<?> main, List<String> arguments) {

    /** A program on a machine as usual. */
    public JavaProcess(Path folder, List<String> wrapper, Class<?> main, List<String> arguments) {
        this(folder, wrapper, List.of(), main, arguments);
    }

    /**
     * Starts the program.
     *
     * @return the process, whose standard output is a pipe
     * @throws IOException if it cannot be started
     */
    public Process start() throws IOException {
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // it lives for a second or so
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                // a killed process leaves the driver's native library behind
                "-Dorg.sqlite.tmpdir=" + folder));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(errors().toFile()).start();
    }

    /** What the program wrote to its standard error. */
    public String errorText() throws IOException {
        return Files.exists(errors()) ? Files.readString(errors()) : "";
    }

    private Path errors() {
        return folder.resolve("errors.txt");
    }
}
