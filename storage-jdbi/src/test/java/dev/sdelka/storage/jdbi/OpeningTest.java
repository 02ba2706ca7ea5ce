package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.jdbi.SqliteStorage.Synchronous;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("store.db");
    }

    private void assertRefused(Path path, Kind kind) {
        assertThatThrownBy(() -> SqliteStorage.open(path))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        fault -> assertThat(fault.kind()).isEqualTo(kind))
                .hasMessageContaining(path.toString());
    }

    @Test
    void aNewFileIsAnEmptyStoreWithDefaults() {
        try (SqliteStorage storage = SqliteStorage.open(file)) {
            assertThat(storage.<Boolean, RuntimeException>read(StorageReader::isEmpty))
                    .isTrue();
            assertThat(storage.<ReferenceData, RuntimeException>read(StorageReader::referenceData))
                    .isEqualTo(ReferenceData.defaults());
        }
    }

    @Test
    void anEmptyFileIsANewOne() throws Exception {
        Files.createFile(file);
        SqliteStorage.open(file).close();
    }

    @Test
    void whatWasWrittenIsThereWhenOpenedAgain() { // [DU-1]
        try (SqliteStorage storage = SqliteStorage.open(file)) {
            storage.write(Samples::addDeal);
        }
        try (SqliteStorage storage = SqliteStorage.open(file)) {
            assertThat(storage.write(Samples::addDeal)).isEqualTo(2);
            assertThat(Samples.dealIds(storage, 3)).containsExactly(1L, 2L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.db", "what?foreign_keys=on", "100%41.db", "сделки.db", "a#b&c=d;e.db"})
    void anyNameOfAFileIsTakenLiterally(String name) {
        Path path = folder.resolve(name);
        SqliteStorage.open(path).close();
        assertThat(path).exists();
    }

    @Test
    void aMissingFolderIsUnavailable() {
        assertRefused(folder.resolve("missing").resolve("store.db"), Kind.UNAVAILABLE);
    }

    @Test
    void aFolderIsUnavailable() {
        assertRefused(folder, Kind.UNAVAILABLE);
    }

    @Test
    void aPipeIsUnavailableAndGetsNothingBesideIt() throws Exception {
        // stands for whatever is there and is no file, devices too; a device itself would be a risk to the machine
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertRefused(pipe, Kind.UNAVAILABLE);
        assertThat(folder)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("pipe-"));
    }

    @Test
    void aFileThatIsNoDatabaseIsCorrupt() throws Exception {
        Files.writeString(file, "no database, but a text that is long enough to be taken for one. ".repeat(20));
        assertRefused(file, Kind.CORRUPT);
    }

    @Test
    void aDatabaseOfAnotherProgramIsForeignAndStaysAsItWas() throws Exception {
        try (RawSqlite raw = new RawSqlite(file)) {
            raw.execute("CREATE TABLE deal (id INTEGER PRIMARY KEY)");
        }
        byte[] before = Files.readAllBytes(file);

        assertRefused(file, Kind.FOREIGN);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void anEmptyDatabaseMarkedByAnotherProgramIsForeign() throws Exception {
        try (RawSqlite raw = new RawSqlite(file)) {
            raw.execute("PRAGMA application_id = 7");
        }
        assertRefused(file, Kind.FOREIGN);
    }

    @Test
    void aFileWithTwoNamesIsUnavailable() throws Exception {
        SqliteStorage.open(file).close();
        Path other = Files.createLink(folder.resolve("other.db"), file);

        assertRefused(file, Kind.UNAVAILABLE);
        assertRefused(other, Kind.UNAVAILABLE);
        Files.delete(other);
        SqliteStorage.open(file).close();
    }

    @Test
    void aNewerSchemaIsRefused() throws Exception {
        SqliteStorage.open(file).close();
        try (RawSqlite raw = new RawSqlite(file)) {
            raw.execute("PRAGMA user_version = " + (Schema.VERSION + 1));
        }
        assertRefused(file, Kind.NEWER_SCHEMA);
    }

    @Test
    void anOpenStoreWritesNothingWhileTheSchemaIsNewer() throws Exception {
        try (SqliteStorage storage = SqliteStorage.open(file);
                RawSqlite newer = new RawSqlite(file)) {
            newer.execute("PRAGMA user_version = " + (Schema.VERSION + 1));
            assertThatThrownBy(() -> storage.write(Samples::addDeal))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            fault -> assertThat(fault.kind()).isEqualTo(Kind.NEWER_SCHEMA))
                    .hasMessageContaining("use a newer release");
            assertThat(Samples.dealIds(storage, 9)).isEmpty();

            newer.execute("PRAGMA user_version = " + Schema.VERSION);
            assertThat(storage.write(Samples::addDeal)).isEqualTo(1);
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() throws Exception {
        try (RawSqlite raw = new RawSqlite(file)) {
            raw.execute("PRAGMA application_id = " + Schema.APPLICATION_ID);
            raw.execute("CREATE TABLE parent_type (id INTEGER PRIMARY KEY)"); // in the way of a late statement
        }
        assertRefused(file, Kind.IO);
        try (RawSqlite raw = new RawSqlite(file)) {
            assertThat(raw.query("SELECT name FROM sqlite_schema")).containsExactly("parent_type");
            assertThat(raw.query("PRAGMA user_version")).containsExactly("0");
        }
    }

    @Test
    void aRemovedFileIsNotMadeAgainByAReader() throws Exception {
        try (SqliteStorage storage = SqliteStorage.open(file)) {
            Files.delete(file);
            assertThatThrownBy(() -> storage.read(StorageReader::isEmpty))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            fault -> assertThat(fault.kind()).isEqualTo(Kind.UNAVAILABLE));
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void choicesAreChecked() {
        assertThatThrownBy(() -> SqliteStorage.builder(file).readers(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SqliteStorage.builder(file).busyTimeout(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SqliteStorage.builder(file).busyTimeout(Duration.ofDays(25)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"FULL, 2", "NORMAL, 1"})
    void synchronousReachesSqlite(Synchronous synchronous, int expected) { // [DU-2]
        try (SqliteStorage storage =
                SqliteStorage.builder(file).synchronous(synchronous).open()) {
            Integer level = storage.write(writer -> pragma((SqliteWriter) writer, "synchronous"));

            assertThat(level).isEqualTo(expected);
            assertThat(storage.survivesPowerLoss()).isEqualTo(synchronous == Synchronous.FULL);
        }
    }

    @Test
    void everyWriterKeepsForeignKeys() {
        try (SqliteStorage storage = SqliteStorage.open(file)) {
            Integer foreignKeys = storage.write(writer -> pragma((SqliteWriter) writer, "foreign_keys"));

            assertThat(foreignKeys).isEqualTo(1);
        }
    }

    private static int pragma(SqliteWriter writer, String name) {
        return writer.run(connection -> connection
                .handle()
                .createQuery("PRAGMA " + name)
                .mapTo(Integer.class)
                .one());
    }
}
