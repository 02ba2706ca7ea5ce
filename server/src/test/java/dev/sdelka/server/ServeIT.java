package dev.sdelka.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program in a process of its own. */
class ServeIT {

    private static final String TRIPLE = "{\"fields\":{\"orderId\":5125,\"ownerId\":6933,\"ownerTypeId\":2}}";

    @TempDir
    private Path folder;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void killAll() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void acknowledgedBindingIsThereAfterTheProcessWasKilled() throws Exception {
        Running first = start("--demo");
        assertThat(first.client().post("crm.orderentity.add", TRIPLE).body()).startsWith("{\"result\":{\"dealOrder\"");

        first.process().destroyForcibly().waitFor(); // SIGKILL

        Running second = start("--demo");
        assertThat(second.client().post("crm.orderentity.add", TRIPLE).body()).contains("\"201650000001\"");
        assertThat(second.client().post("crm.orderentity.list", "{}").body())
                .startsWith("{\"result\":{\"orderEntity\":[{\"orderId\":5125,\"ownerId\":6933,\"ownerTypeId\":2}]},");
    }

    @Test
    void demoDoesNothingToAStoreThatIsNotEmpty() throws Exception {
        Running first = start();
        assertThat(first.client().post("crm.deal.add", "{}").body()).startsWith("{\"result\":1,");
        terminate(first);

        Running second = start("--demo");
        assertThat(second.client().post("crm.deal.get", "{\"id\":410}").body()).contains("Not found");
        assertThat(second.client().post("crm.deal.get", "{\"id\":1}").body()).contains("Сделка #1");
    }

    @Test
    void terminatedProgramClosesTheStore() throws Exception {
        Running running = start("--demo");

        terminate(running);

        assertThat(folder.resolve("sdelka.db")).exists();
        assertThat(folder.resolve("sdelka.db-wal")).doesNotExist();
        assertThat(running.process().getInputStream().readAllBytes()).isEmpty();
    }

    @Test
    void firstLineNamesTheAddressOfARandomWebhookOfUserOne() throws Exception {
        Process process = launch(List.of("serve", "--port", "0", "--storage", "memory"));

        assertThat(firstLine(process)).matches("Listening on http://127\\.0\\.0\\.1:\\d+/rest/1/[a-z0-9]{16}/");
    }

    @Test
    void portThatIsTakenIsSaidInOneLine() throws Exception {
        Running first = start();
        int port = URI.create(first.address()).getPort();

        Process second = launch(List.of("serve", "--port", String.valueOf(port), "--storage", "memory"));

        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(Files.readString(errors(second)))
                .startsWith("sdelka: the port cannot be opened")
                .doesNotContain("\tat ");
    }

    @Test
    void wrongOptionEndsWithCodeTwo() throws Exception {
        Process process = launch(List.of("serve", "--port", "many"));

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(Files.readString(errors(process))).contains("--port").doesNotContain("\tat ");
    }

    @Test
    void webhookIsKeptAsAHashUntilItIsForgotten() throws Exception {
        Process first = launch(List.of("serve", "--port", "0", "--webhook", "1:verysecret"));
        firstLine(first);
        terminate(first);

        Process second = launch(List.of("serve", "--port", "0"));
        String base = firstLine(second).replaceAll("^Listening on |/rest/.*$", "");
        assertThat(new HttpClientOfTests(base + "/rest/1/verysecret/")
                        .post("server.time", "{}")
                        .body())
                .contains("\"result\":");
        terminate(second);
        for (Path file : filesOfTheServer()) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain("verysecret");
        }

        Process third = launch(List.of("serve", "--port", "0", "--forget-credentials"));
        base = firstLine(third).replaceAll("^Listening on |/rest/.*$", "");
        assertThat(new HttpClientOfTests(base + "/rest/1/verysecret/")
                        .post("server.time", "{}")
                        .body())
                .contains("NO_AUTH_FOUND");
    }

    private List<Path> filesOfTheServer() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void webhookOfThePortalFileIsGoodAsLongAsItStandsThere() throws Exception {
        Path file = folder.resolve("portal.json");
        Files.writeString(file, "{\"users\":[{\"id\":7}],\"webhooks\":[{\"user\":7,\"code\":\"ofthefile\"}]}");
        Process first = launch(List.of("serve", "--port", "0", "--portal", "portal.json"));
        assertThat(firstLine(first)).endsWith("/rest/7/ofthefile/");
        terminate(first);

        Files.writeString(file, "{\"users\":[{\"id\":6,\"active\":false},{\"id\":7}]}");
        Process second = launch(List.of("serve", "--port", "0", "--portal", "portal.json"));
        String line = firstLine(second);
        assertThat(line).as("a random webhook of somebody who may call").matches(".*/rest/7/[a-z0-9]{16}/");
        String base = line.replaceAll("^Listening on |/rest/.*$", "");
        assertThat(new HttpClientOfTests(base + "/rest/7/ofthefile/")
                        .post("server.time", "{}")
                        .body())
                .contains("NO_AUTH_FOUND");
        terminate(second);

        Process third = launch(List.of("serve", "--port", "0", "--portal", "portal.json", "--webhook", "8:code"));
        assertThat(third.waitFor()).isEqualTo(1);
        assertThat(Files.readString(errors(third)))
                .isEqualTo(
                        "sdelka: user 8 of a webhook is none of the users of the portal file" + System.lineSeparator());
    }

    @Test
    void renewedTokenIsGoodAfterARestartAndTheFirstOneIsNotGivenAgain() throws Exception {
        Files.writeString(
                folder.resolve("portal.json"),
                "{\"applications\":[{\"clientId\":\"app.1\",\"clientSecret\":\"s\",\"scopes\":[\"crm\"]}],"
                        + "\"tokens\":[{\"client\":\"app.1\",\"user\":1,\"accessToken\":\"a\",\"refreshToken\":\"r\",\"expiresInSeconds\":0}]}");
        String refresh = "grant_type=refresh_token&client_id=app.1&client_secret=s&refresh_token=";
        Running first = start("--portal", "portal.json");
        String body = first.root().post("oauth/token/?" + refresh + "r", "{}").body();
        String access = body.replaceAll(".*\"access_token\":\"([a-z0-9]+)\".*", "$1");
        first.process().destroyForcibly().waitFor(); // SIGKILL

        Running second = start("--portal", "portal.json");

        assertThat(second.root().post("rest/profile?auth=" + access, "{}").body())
                .contains("\"ID\":\"1\"");
        assertThat(second.root().post("rest/profile?auth=a", "{}").body()).contains("expired_token");
        assertThat(second.root().post("oauth/token/?" + refresh + "r", "{}").body())
                .contains("invalid_grant");
    }

    @Test
    void httpsIsTheSecondLineAndItsCertificateTheThird() throws Exception {
        Process process = launch(
                List.of("serve", "--port", "0", "--tls-port", "0", "--webhook", "1:code", "--storage", "memory"));
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);

        assertThat(lines.readLine()).matches("Listening on http://127\\.0\\.0\\.1:\\d+/rest/1/code/");
        String https = lines.readLine();
        assertThat(https).matches("Listening on https://127\\.0\\.0\\.1:\\d+/rest/1/code/");
        String third = lines.readLine();
        assertThat(third).matches("Certificate: /.*\\.pem");
        Path certificate = Path.of(third.substring("Certificate: ".length()));
        HttpClientOfTests client = HttpClientOfTests.trusting(certificate, https.substring("Listening on ".length()));
        assertThat(client.post("server.time", "{}").body()).startsWith("{\"result\":");

        terminate(process);
        assertThat(certificate.getParent()).doesNotExist();
    }

    @Test
    void portalFileThatIsWrongIsSaidInOneLine() throws Exception {
        Files.writeString(folder.resolve("portal.json"), "{\"state\":\"asleep\"}");

        Process process = launch(List.of("serve", "--port", "0", "--portal", "portal.json"));

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readString(errors(process)))
                .isEqualTo(
                        "sdelka: the portal file portal.json is wrong at state: expected one of active, blocked, deleted"
                                + System.lineSeparator());
    }

    private record Running(Process process, String address, HttpClientOfTests client) {

        HttpClientOfTests root() {
            return new HttpClientOfTests(address.replaceAll("rest/1/code/$", ""));
        }
    }

    private Running start(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0", "--webhook", "1:code"));
        arguments.addAll(List.of(more));
        Process process = launch(arguments);
        String line = firstLine(process);
        assertThat(line).startsWith("Listening on http://127.0.0.1:").endsWith("/rest/1/code/");
        String address = line.substring("Listening on ".length());
        return new Running(process, address, new HttpClientOfTests(address));
    }

    private Process launch(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("sdelka.jar")));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(
                        folder.resolve("errors-" + processes.size() + ".txt").toFile())
                .start();
        processes.add(process);
        return process;
    }

    private Path errors(Process process) {
        return folder.resolve("errors-" + processes.indexOf(process) + ".txt");
    }

    private String firstLine(Process process) throws IOException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        String line = reader.readLine();
        if (line == null) {
            throw new AssertionError("the program said nothing: " + Files.readString(errors(process)));
        }
        return line;
    }

    private static void terminate(Running running) throws InterruptedException {
        terminate(running.process());
    }

    private static void terminate(Process process) throws InterruptedException {
        process.toHandle().destroy(); // SIGTERM; Process.destroy would close its output, too
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
