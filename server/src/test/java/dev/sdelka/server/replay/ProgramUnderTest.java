package dev.sdelka.server.replay;

import dev.sdelka.server.HttpClientOfTests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged program, running on the demo portal. */
final class ProgramUnderTest implements AutoCloseable {

    /** The application of the example of {@code app.info}, and a token of it. */
    private static final String APPLICATION =
            "\"applications\":[{\"id\":5,\"clientId\":\"app.1\",\"clientSecret\":\"s\","
                    + "\"code\":\"telefum24.kp10\",\"version\":4,\"status\":\"F\",\"scopes\":[\"crm\"]}],"
                    + "\"tokens\":[{\"client\":\"app.1\",\"user\":1,\"accessToken\":\"a\",\"refreshToken\":\"r\"}]";

    private static final String RICH_PLAN = "\"hasShop\":true,\"maxSmartProcesses\":1000";
    private static final String POOR_PLAN = "\"hasShop\":false,\"maxSmartProcesses\":0";

    /** The demo's deals name these users. */
    private static final String OTHER_USERS = ",{\"id\":6},{\"id\":7},{\"id\":9}";

    private final Process process;
    private final HttpClientOfTests client;

    private ProgramUnderTest(Process process, HttpClientOfTests client) {
        this.process = process;
        this.client = client;
    }

    /** A portal with everything that the documented requests ask for. */
    static ProgramUnderTest start(Path jar) throws IOException {
        return start(jar, RICH_PLAN);
    }

    /** A portal whose plan has neither a shop nor smart processes. */
    static ProgramUnderTest startOnPoorPlan(Path jar) throws IOException {
        return start(jar, POOR_PLAN);
    }

    private static ProgramUnderTest start(Path jar, String plan) throws IOException {
        Path portal = Files.createTempFile("portal", ".json");
        portal.toFile().deleteOnExit();
        Files.writeString(portal, portal(plan));
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

    private static String portal(String plan) {
        String users = Stream.of(Caller.values()).map(Caller::user).collect(Collectors.joining(","));
        String webhooks = Stream.of(Caller.values()).map(Caller::webhook).collect(Collectors.joining(","));
        return "{" + plan + ",\"users\":[" + users + OTHER_USERS + "],\"webhooks\":[" + webhooks + "]," + APPLICATION
                + "}";
    }

    /** Calls with all rights. */
    HttpClientOfTests client() {
        return client(Caller.ADMINISTRATOR);
    }

    /** Calls as one of the users. */
    HttpClientOfTests client(Caller caller) {
        return client.as(caller.path(), "");
    }

    /** Calls as the example of a method was called: that of {@code app.info} by an application. */
    HttpClientOfTests client(String method) {
        return method.equals("app.info") ? client.as("/rest/", "?auth=a") : client();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
