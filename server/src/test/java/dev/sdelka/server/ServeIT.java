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

    private record Running(Process process, String address, HttpClientOfTests client) {}

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
        running.process().toHandle().destroy(); // SIGTERM; Process.destroy would close its output, too
        assertThat(running.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
