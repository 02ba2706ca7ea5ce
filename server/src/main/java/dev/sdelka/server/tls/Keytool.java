package dev.sdelka.server.tls;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The JDK's own {@code keytool}: the one way of the platform to sign a certificate. The JDK has no public class for it.
 */
final class Keytool {

    private static final long LIMIT_MINUTES = 2;
    private static final String LOG = "keytool.log";

    private final Path program;

    private Keytool(Path program) {
        this.program = program;
    }

    static Keytool ofThisRuntime() {
        return of(Path.of(System.getProperty("java.home")));
    }

    static Keytool of(Path javaHome) {
        String name = File.separatorChar == '\\' ? "keytool.exe" : "keytool";
        return new Keytool(javaHome.resolve("bin").resolve(name));
    }

    /**
     * Runs it to its end.
     *
     * @param folder where it runs, and leaves what it prints
     * @param environment what is added to the environment, such as passwords, which other users could read from a command line
     * @param arguments the command line
     * @throws IOException if it cannot be run or fails; the message has what it printed
     */
    void run(Path folder, Map<String, String> environment, List<String> arguments) throws IOException {
        // moments are given in UTC, and the message of a failure is English like the rest of the program
        List<String> command = new ArrayList<>(
                List.of(program.toString(), "-J-Duser.timezone=UTC", "-J-Duser.language=en", "-J-Duser.country="));
        command.addAll(arguments);
        Path log = folder.resolve(LOG);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // options meant for this JVM, such as a debugger's port, would stop a second one
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        int exitCode = finish(start(builder));
        if (exitCode != 0) {
            String printed = Files.readString(log, Charset.defaultCharset());
            throw new IOException("keytool failed with exit code " + exitCode + ": "
                    + printed.strip().replaceAll("\\s+", " "));
        }
    }

    private Process start(ProcessBuilder builder) throws IOException {
        if (!Files.isExecutable(program)) {
            throw new IOException("this Java runtime has no " + program
                    + ", which makes certificates; give one with --tls-cert and --tls-key");
        }
        return builder.start();
    }

    private static int finish(Process process) throws IOException {
        try {
            // nobody is there to answer a question
            process.getOutputStream().close();
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("keytool did not end within " + LIMIT_MINUTES + " minutes");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while keytool made a certificate");
        } finally {
            process.destroyForcibly();
        }
    }
}
