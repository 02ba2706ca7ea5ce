package dev.sdelka.server.replay;

import dev.sdelka.server.HttpClientOfTests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The packaged program, running on the demo portal. */
final class ProgramUnderTest implements AutoCloseable {

    private final Process process;
    private final HttpClientOfTests client;

    private ProgramUnderTest(Process process, HttpClientOfTests client) {
        this.process = process;
        this.client = client;
    }

    static ProgramUnderTest start(Path jar) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        "serve",
                        "--demo",
                        "--port",
                        "0",
                        "--storage",
                        "memory",
                        "--webhook",
                        "1:replay")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (line == null) {
            throw new IOException("the program did not start");
        }
        return new ProgramUnderTest(process, new HttpClientOfTests(line.substring("Listening on ".length())));
    }

    HttpClientOfTests client() {
        return client;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
