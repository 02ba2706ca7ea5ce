package dev.sdelka.benchmarks.http;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, which prints where it listens. */
public final class ServerProcess implements AutoCloseable {

    private static final String LISTENING = "Listening on ";
    private static final int SECONDS_TO_STOP = 15;

    private final Process process;
    private final URI address;

    private ServerProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts a server and waits until it listens.
     *
     * @param command the program and its arguments; its errors go where those of this program go
     * @return the server
     * @throws IOException if it ends without listening
     */
    public static ServerProcess start(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        if (line == null || !line.startsWith(LISTENING)) {
            process.destroy();
            throw new IOException("a server did not start: " + String.join(" ", command) + ": " + line);
        }
        return new ServerProcess(process, URI.create(line.substring(LISTENING.length())));
    }

    /**
     * The command that starts a Java program on this JDK.
     *
     * @param arguments of {@code java}
     * @return the command
     */
    public static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Collections.addAll(command, arguments);
        return command;
    }

    /**
     * Whether there is a program.
     *
     * @param name its name
     * @return true if it stands on the path
     */
    public static boolean isInstalled(String name) {
        StringTokenizer folders = new StringTokenizer(System.getenv().getOrDefault("PATH", ""), File.pathSeparator);
        while (folders.hasMoreTokens()) {
            if (Files.isExecutable(Path.of(folders.nextToken(), name))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where it is called.
     *
     * @return the address of a webhook
     */
    public URI address() {
        return address;
    }

    /** Tells it to stop, and waits for it. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
