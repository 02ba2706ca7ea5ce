package dev.sdelka.server.replay;

import dev.sdelka.server.HttpClientOfTests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packaged program, running on the demo portal. */
final class ProgramUnderTest implements AutoCloseable {

    /** The application of the example of {@code app.info}, and a token of it. */
    private static final String PORTAL = "{\"applications\":[{\"id\":5,\"clientId\":\"app.1\",\"clientSecret\":\"s\","
            + "\"code\":\"telefum24.kp10\",\"version\":4,\"status\":\"F\",\"scopes\":[\"crm\"]}],"
            + "\"tokens\":[{\"client\":\"app.1\",\"user\":1,\"accessToken\":\"a\",\"refreshToken\":\"r\"}]}";

    private final Process process;
    private final HttpClientOfTests client;

    private ProgramUnderTest(Process process, HttpClientOfTests client) {
        this.process = process;
        this.client = client;
    }

    static ProgramUnderTest start(Path jar) throws IOException {
        Path portal = Files.createTempFile("portal", ".json");
        portal.toFile().deleteOnExit();
        Files.writeString(portal, PORTAL);
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
                        "1:replay",
                        "--portal",
                        portal.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (line == null) {
            throw new IOException("the program did not start");
        }
        return new ProgramUnderTest(process, new HttpClientOfTests(line.substring("Listening on ".length())));
    }

    /** Calls by a webhook. */
    HttpClientOfTests client() {
        return client;
    }

    /** Calls as the example of a method was called: that of {@code app.info} by an application. */
    HttpClientOfTests client(String method) {
        return method.equals("app.info") ? client.as("/rest/", "?auth=a") : client;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
