package dev.sdelka.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.query.Query;
import dev.sdelka.server.content.DemoPortal;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code import} and {@code export} on the command line: what they say, what they leave behind, and their exit codes. */
class TransferCommandsTest {

    private static final String OWNER_ONLY = "rw-------";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void fillAStore() {
        store = folder.resolve("sdelka.db");
        try (Storage storage = SqliteStorage.open(store)) {
            DemoPortal.load(storage);
        }
    }

    @Test
    void exportAndImportAreInverseToEachOther() throws IOException {
        Path file = folder.resolve("portal.jsonl");
        assertThat(execute("export", file.toString(), "--storage", "sqlite:" + store))
                .isZero();
        assertThat(err.toString())
                .matches("4 deals, 0 bindings, 3 orders and \\d{2} entries of reference data exported\n");
        assertThat(modeOf(file)).isEqualTo(OWNER_ONLY);

        Path other = folder.resolve("other.db");
        assertThat(execute("import", file.toString(), "--storage", "sqlite:" + other))
                .isZero();
        assertThat(err.toString())
                .contains(
                        "4 deals, 0 bindings, 3 orders and 2 entries of reference data added; 0 there already; 0 bad\n");
        Path again = folder.resolve("again.jsonl.gz");
        assertThat(execute("export", again.toString(), "--storage", "sqlite:" + other))
                .isZero();
        assertThat(unpacked(again)).isEqualTo(Files.readAllBytes(file));
        assertThat(execute("import", again.toString(), "--storage", "sqlite:" + other, "--quiet"))
                .isZero();

        assertThat(out.toString()).isEmpty();
        assertThat(leftovers()).containsExactlyInAnyOrder("sdelka.db", "other.db", "portal.jsonl", "again.jsonl.gz");
    }

    @Test
    void badRowsAreToldInAFileOfTheirOwn() throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), "{\n".repeat(150));
        Path errors = folder.resolve("errors.txt");

        assertThat(execute("import", file.toString(), "--storage", "memory")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(102).contains("… and more, which --errors FILE would tell");
        assertThat(execute("import", file.toString(), "--storage", "memory", "--errors", errors.toString()))
                .isEqualTo(1);
        assertThat(Files.readAllLines(errors)).hasSize(150).allMatch(line -> line.startsWith("line "));
        assertThat(modeOf(errors)).isEqualTo(OWNER_ONLY);
        assertThat(execute("import", file.toString(), "--storage", "memory", "--strict"))
                .isEqualTo(1);
        assertThat(err.toString()).endsWith("; 1 bad, stopped at the first\n");
    }

    @Test
    void damagedPackedFileIsToldAndWhatWasReadBeforeStays() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int id = 1; id <= 20_000; id++) {
                gzip.write(("{\"type\":\"order\",\"fields\":{\"id\":" + id + "}}\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] bytes = packed.toByteArray();
        Path file = Files.write(folder.resolve("half.jsonl.gz"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(execute("import", file.toString(), "--storage", "sqlite:" + folder.resolve("half.db")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("half.jsonl.gz is damaged").doesNotContain("\tat ");
        try (Storage storage = SqliteStorage.open(folder.resolve("half.db"))) {
            List<Long> orders = storage.read(reader -> reader.orders(0, 20_000));
            assertThat(orders).hasSizeBetween(2_000, 19_999);
            assertThat(orders.size() % 1_000)
                    .as("in the last chunk, which was not full")
                    .isPositive();
        }
    }

    @Test
    void csvIsKnownByItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("deals.csv"), "Название;Шляпа\nКресла;1\n");

        assertThat(execute("import", file.toString(), "--storage", "sqlite:" + store))
                .isZero();
        assertThat(err.toString())
                .isEqualTo(
                        "column Шляпа is not read: no field of deals has this title\n"
                                + "1 deal, 0 bindings, 0 orders and 0 entries of reference data added; 0 there already; 0 bad\n");
        try (Storage storage = SqliteStorage.open(store)) {
            List<Deal> deals = storage.<List<Deal>, RuntimeException>read(reader -> reader.deals(Query.all()));
            assertThat(deals).extracting(Deal::id).endsWith(6939L);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import | Missing required parameter: 'FILE'",
                "import no-such-file.jsonl | there is no file no-such-file.jsonl",
                "import . | . is a folder",
                "import x --chunk-size 0 | --chunk-size: expected 1 or more",
                "import x --max-row-bytes 1 | --max-row-bytes: expected 1024 or more",
                "import x --user 0 | --user: expected an id above zero",
                "import x --format xml | --format",
                "import x --charset none | --charset",
                "import x --storage paper | expected sqlite:FILE or memory",
                "export --storage sqlite:no-such-file.db | there is no store no-such-file.db",
                "export no/such/folder/file --storage memory | there is no folder ",
                "import pom.xml --errors no/folder/errors.txt --storage memory | there is no f"
            })
    void whatCannotBeDoneIsToldInALineAndTheExitCodeIsTwo(String arguments, String message) {
        assertThat(execute(arguments.split(" "))).isEqualTo(2);

        assertThat(err.toString()).contains(message).doesNotContain("\tat ", "Exception");
        assertThat(Path.of("no-such-file.db")).doesNotExist();
    }

    @Test
    void fileThatIsNoTextIsToldOnceAndNothingIsStored() throws IOException {
        String line = "{\"type\":\"order\",\"fields\":{\"id\":1}}\n";
        Path utf16 = Files.write(folder.resolve("utf16.jsonl"), line.repeat(5).getBytes(StandardCharsets.UTF_16LE));
        Path marked = Files.write(folder.resolve("marked.jsonl"), line.repeat(5).getBytes(StandardCharsets.UTF_16));
        Path database = folder.resolve("x.db");
        SqliteStorage.open(database).close();

        for (Path file : List.of(utf16, marked, database)) {
            Path target = folder.resolve("target.db");
            StringWriter told = new StringWriter();
            CommandLine commandLine = Main.commandLine().setErr(new PrintWriter(told));
            assertThat(commandLine.execute("import", file.toString(), "--storage", "sqlite:" + target))
                    .isEqualTo(2);
            assertThat(told.toString().lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains(file + " is not written in UTF-8");
            try (Storage storage = SqliteStorage.open(target)) {
                assertThat(storage.<Boolean, RuntimeException>read(reader -> reader.isEmpty()))
                        .isTrue();
            }
        }
    }

    @Test
    void emptyPackedFileIsToldByItsName() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.jsonl.gz"));

        assertThat(execute("import", file.toString(), "--storage", "memory")).isEqualTo(2);
        assertThat(err.toString()).contains(file + " cannot be read: it is empty, or ends too early");
    }

    @Test
    void memoryThatIsUsedUpIsToldInALineAndTheExitCodeIsTwo() {
        InputStream before = System.in;
        System.setIn(new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("of the test");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return read();
            }
        });
        try {
            assertThat(execute("import", "-", "--storage", "memory")).isEqualTo(2);
        } finally {
            System.setIn(before);
        }

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("--chunk-size", "-Xmx");
    }

    private int execute(String... arguments) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return commandLine.execute(arguments);
    }

    private static String modeOf(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
            return stream.readAllBytes();
        }
    }

    private List<String> leftovers() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
