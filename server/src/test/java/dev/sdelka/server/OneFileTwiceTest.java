package dev.sdelka.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.server.content.DemoPortal;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A file that is named for two uses is refused before anything is written: neither input nor store is lost. */
class OneFileTwiceTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void fill() throws IOException {
        Path store = folder.resolve("s.db");
        try (Storage storage = SqliteStorage.open(store)) {
            DemoPortal.load(storage);
        }
        Path rows = Files.writeString(folder.resolve("s.csv"), "ID;Название\n410;a\nx;b\n");
        Files.createLink(folder.resolve("hard.csv"), rows);
        Files.createLink(folder.resolve("hard.db"), store);
        link("soft.csv", "s.csv");
        link("soft.db", "s.db");
        link("soft.db-wal", "s.db-wal");
        link("soft-again", "soft.db-wal");
        link("round", "round");
        link("here", ".");
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import @s.csv --errors @s.csv",
                "import @s.csv --errors @hard.csv",
                "import @soft.csv --errors @s.csv",
                "import @s.csv --errors @here/here/s.csv",
                "import @s.csv --errors @s.db",
                "import @s.csv --errors @hard.db",
                "import @s.csv --errors @soft.db",
                "import @s.csv --errors @s.db-wal",
                "import @s.csv --errors @s.db-shm",
                "import @s.csv --errors @s.db-journal",
                "import @s.csv --errors @soft.db-wal",
                "import @s.csv --errors @soft-again",
                "import @s.csv --errors @s.db.import",
                "import @s.csv --errors @s.db.import.lock",
                "import @s.csv --errors @s.db.import.tmp",
                "import @s.db --format csv",
                "import @s.db.import --format csv",
                "export @s.db",
                "export @hard.db",
                "export @soft.db",
                "export @here/s.db",
                "export @s.db-wal",
                "export @soft-again",
                "export @s.db.import"
            })
    void isRefused(String line) throws IOException {
        for (String store : List.of("s.db", "soft.db", "here/s.db")) {
            Map<String, String> before = content();

            assertThat(execute(line, store)).as(line).isEqualTo(2);

            assertThat(err.toString()).contains(" are one file, ").doesNotContain("\tat ");
            assertThat(content()).as(line).isEqualTo(before);
        }
    }

    @Test
    void linkToItselfIsRefused() {
        assertThat(execute("import @s.csv --errors @round", "s.db")).isEqualTo(2);
        assertThat(err.toString()).contains("round is a link to itself");
        assertThat(execute("export @round", "s.db")).isEqualTo(2);
    }

    @Test
    void whatIsNoFileMayBeNamedTwice() throws IOException {
        Files.delete(folder.resolve("hard.db")); // such a store is not opened at all
        assertThat(execute("import /dev/null --format jsonl --errors /dev/null", "s.db"))
                .as(err.toString())
                .isZero();
        assertThat(execute("import @s.csv --errors @errors.txt", "s.db")).isEqualTo(1);
    }

    /** Standard input of tests is a pipe, of which links lead nowhere. */
    @Test
    void standardInputIsAFileOfItsOwn() throws IOException {
        Files.delete(folder.resolve("hard.db"));
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(new byte[0]));
        try {
            assertThat(execute("import -", "s.db")).as(err.toString()).isZero();
            assertThat(execute("import - --errors @errors.txt", "new.db"))
                    .as(err.toString())
                    .isZero();
        } finally {
            System.setIn(before);
        }
    }

    private int execute(String line, String store) {
        String[] arguments = (line + " --quiet --storage sqlite:@" + store)
                .replace("@", folder + "/")
                .split(" ");
        CommandLine commandLine = Main.commandLine();
        commandLine.setErr(new PrintWriter(err));
        return commandLine.execute(arguments);
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String bytes = Files.isRegularFile(file) ? HexFormat.of().formatHex(Files.readAllBytes(file)) : "";
                content.put(file.getFileName().toString(), Files.isSymbolicLink(file) + bytes);
            }
        }
        return content;
    }
}
