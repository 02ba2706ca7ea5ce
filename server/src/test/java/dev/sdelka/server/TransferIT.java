package dev.sdelka.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Query;
import dev.sdelka.server.transfer.Exporter;
import dev.sdelka.server.transfer.Progress;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.jdbi.SqliteStorage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} and {@code export} of the packaged program, killed in between. */
class TransferIT {

    private static final int DEALS = 400;

    @TempDir
    private Path folder;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void killAll() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void killedImportIsGoneOnWithByTheSameCommand() throws Exception {
        byte[] exported = portal();
        for (int percent : new int[] {30, 60, 95}) {
            killAfter(exported, percent, "import", "-", "--chunk-size", "7");
        }
        Process last = launch("import", "-", "--chunk-size", "7");
        feed(last, exported, exported.length);
        last.getOutputStream().close();

        assertThat(last.waitFor()).as(errors(last)).isZero();
        assertThat(errors(last)).contains("; 0 bad").doesNotContain(" 0 there already");
        Process export = launch("export", "--quiet");
        assertThat(export.getInputStream().readAllBytes()).isEqualTo(exported);
        assertThat(export.waitFor()).isZero();
        assertThat(errors(export)).isEmpty();
    }

    @Test
    void killedImportOfRowsWithoutIdsIsGoneOnWithByTheSameCommand() throws Exception {
        List<String> titles = IntStream.range(0, DEALS)
                .mapToObj(number -> "Сделка без номера " + number)
                .toList();
        byte[] file = ("Название;Комментарий\n"
                        + String.join(
                                "",
                                titles.stream()
                                        .map(title -> title + ";" + "x".repeat(500) + "\n")
                                        .toList()))
                .getBytes(StandardCharsets.UTF_8);
        for (int percent : new int[] {40, 80}) {
            killAfter(file, percent, "import", "-", "--format", "csv", "--chunk-size", "7");
        }
        Process last = launch("import", "-", "--format", "csv", "--chunk-size", "7");
        feed(last, file, file.length);
        last.getOutputStream().close();

        assertThat(last.waitFor()).as(errors(last)).isZero();
        try (Storage storage = SqliteStorage.open(folder.resolve("sdelka.db"))) {
            assertThat(storage.<List<Deal>, RuntimeException>read(reader -> reader.deals(Query.all())))
                    .extracting(Deal::title)
                    .containsExactlyElementsOf(titles);
        }
        assertThat(folder.resolve("sdelka.db.import")).doesNotExist();
    }

    @Test
    void rowsThatAreLargeTogetherNeedLittleMemory() throws Exception {
        String row = "Кресла;" + "x".repeat(60_000) + "\n";
        Process process = launchWith(List.of("-Xmx64m"), "import", "-", "--format", "csv");
        byte[] file = ("Название;Комментарий\n" + row.repeat(1_500)).getBytes(StandardCharsets.UTF_8);
        feed(process, file, file.length);
        process.getOutputStream().close();

        assertThat(process.waitFor()).as(errors(process)).isZero();
    }

    @Test
    void memoryThatIsUsedUpIsToldInASentence() throws Exception {
        Process process = launchWith(List.of("-Xmx64m"), "import", "-");
        byte[] line = ("{\"type\":\"" + "x".repeat(15_000_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        feed(process, line, line.length);
        process.getOutputStream().close();

        assertThat(process.waitFor()).as(errors(process)).isEqualTo(2);
        assertThat(errors(process).lines()).hasSize(1).first().asString().contains("the memory is used up");
    }

    /** What a portal with many deals and bindings exports. */
    private static byte[] portal() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Storage storage = new MemoryStorage();
                Crm crm = Crm.open(storage)) {
            Actor actor = Actor.user(1);
            for (int number = 1; number <= DEALS; number++) {
                long id = crm.deals()
                        .add(actor, NewDeal.builder().title("Сделка").build())
                        .id();
                crm.orders().register(number);
                crm.orderBindings().add(actor, OrderBinding.toDeal(number, id));
            }
            new Exporter(storage, Progress.none()).write(bytes);
        }
        return bytes.toByteArray();
    }

    /** The program has taken what was fed but for what a pipe holds. */
    private void killAfter(byte[] file, int percent, String... arguments) throws Exception {
        Process process = launch(arguments);
        feed(process, file, file.length * percent / 100);
        process.destroyForcibly().waitFor(); // SIGKILL
        assertThat(process.exitValue()).isEqualTo(137);
    }

    private static void feed(Process process, byte[] file, int length) throws IOException {
        OutputStream stream = process.getOutputStream();
        stream.write(file, 0, length);
        stream.flush();
    }

    private Process launch(String... arguments) throws IOException {
        return launchWith(List.of(), arguments);
    }

    private Process launchWith(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("sdelka.jar")));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(
                        folder.resolve("errors-" + processes.size() + ".txt").toFile())
                .start();
        processes.add(process);
        return process;
    }

    private String errors(Process process) throws IOException {
        return Files.readString(folder.resolve("errors-" + processes.indexOf(process) + ".txt"));
    }
}
