package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.jdbi.Threads.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is acknowledged into a file that is not in its place any more; put back, it is the store again. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class VanishedFileTest {

    @TempDir
    Path parent;

    private Path folder;
    private Path file;
    private SqliteStorage storage;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(parent.resolve("folder"));
        file = folder.resolve("store.db");
        storage = SqliteStorage.open(file);
        storage.write(Samples::addDeal);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    /** What somebody else does to a file, and undoes. A second name keeps a removed file alive. */
    private enum Mishap {
        FILE_MOVED("store.db", false, false),
        FILE_REPLACED("store.db", false, true),
        LOG_REMOVED("store.db-wal", false, false),
        LOG_REPLACED("store.db-wal", false, true),
        INDEX_REMOVED("store.db-shm", false, false),
        INDEX_REPLACED("store.db-shm", false, true),
        FOLDER_MOVED("", true, false),
        FOLDER_REPLACED("", true, true);

        private final String name;
        private final boolean isFolder;
        private final boolean isReplaced;

        Mishap(String name, boolean isFolder, boolean isReplaced) {
            this.name = name;
            this.isFolder = isFolder;
            this.isReplaced = isReplaced;
        }

        private Path victim(Path folder) {
            return isFolder ? folder : folder.resolve(name);
        }

        private static Path elsewhere(Path folder) {
            return folder.resolveSibling("elsewhere");
        }

        void happen(Path folder) throws IOException {
            Files.move(victim(folder), elsewhere(folder));
            if (isReplaced && isFolder) {
                Files.createDirectory(folder);
                Files.createFile(folder.resolve("store.db"));
            } else if (isReplaced) {
                Files.createFile(victim(folder));
            }
        }

        void undo(Path folder) throws IOException {
            if (isReplaced && isFolder) {
                Files.delete(folder.resolve("store.db"));
            }
            Files.deleteIfExists(victim(folder));
            Files.move(elsewhere(folder), victim(folder));
        }
    }

    private StorageException assertUnavailable(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        StorageException fault = catchThrowableOfType(StorageException.class, call);
        assertThat(fault).isNotNull().hasMessageContaining(file.toString());
        assertThat(fault.kind()).isEqualTo(Kind.UNAVAILABLE);
        return fault;
    }

    @ParameterizedTest
    @EnumSource
    void noWriteIsAcknowledgedUntilTheFileIsBack(Mishap mishap) throws Exception {
        mishap.happen(folder);
        for (int i = 0; i < 3; i++) {
            assertThat(assertUnavailable(() -> storage.write(Samples::addDeal))).hasMessageContaining("put");
        }

        mishap.undo(folder);
        assertThat(storage.write(Samples::addDeal)).isEqualTo(2); // those that were refused did not happen
        assertThat(Samples.dealIds(storage, 9)).containsExactly(1L, 2L);
        storage.close();
        try (SqliteStorage again = SqliteStorage.open(file)) {
            assertThat(Samples.dealIds(again, 9)).containsExactly(1L, 2L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readersGetToKnowSoon(Mishap mishap) throws Exception {
        Samples.dealIds(storage, 1); // a connection for reading is open
        mishap.happen(folder);
        StorageException fault = null;
        while (fault == null) {
            fault = catchThrowableOfType(StorageException.class, () -> Samples.dealIds(storage, 1));
        }
        assertThat(fault.kind()).isEqualTo(Kind.UNAVAILABLE);

        mishap.undo(folder);
        assertThat(Samples.dealIds(storage, 9)).containsExactly(1L);
    }

    @Test
    void aNewReaderDoesNotTakeAnotherFileForTheStore() throws Exception {
        Path other = folder.resolve("other.db");
        try (SqliteStorage others = SqliteStorage.open(other)) {
            others.write(Samples::addDeal);
            others.write(Samples::addDeal);
        }
        Files.move(file, folder.resolve("elsewhere.db"));
        Files.move(other, file);

        assertUnavailable(() -> storage.read(StorageReader::isEmpty));
    }

    @Test
    void whatStandsInThePlaceStaysAsItIsWhenTheStoreIsClosed() throws Exception {
        Files.delete(file);
        Files.delete(folder.resolve("store.db-wal"));
        Files.delete(folder.resolve("store.db-shm"));
        try (SqliteStorage others = SqliteStorage.open(file)) {
            others.write(Samples::addDeal);
            assertUnavailable(() -> storage.write(Samples::addDeal));
            storage.close();

            assertThat(others.write(Samples::addDeal)).isEqualTo(2);
            assertThat(folder.resolve("store.db-wal")).isNotEmptyFile();
        }
        try (RawSqlite raw = new RawSqlite(file)) {
            assertThat(raw.query("PRAGMA integrity_check")).containsExactly("ok");
            assertThat(raw.query("SELECT id FROM deal")).containsExactly("1", "2");
        }
    }

    @Test
    void whatWasAcknowledgedWhileTheFileCameAndWentIsThere() throws Exception { // [DU-1]
        AtomicInteger rounds = new AtomicInteger();
        List<Call<List<Long>>> callers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            callers.add(Call.start(() -> {
                List<Long> acknowledged = new ArrayList<>();
                while (rounds.get() < 20) {
                    try {
                        acknowledged.add(storage.write(Samples::addDeal));
                    } catch (StorageException e) {
                        assertThat(e.kind()).isEqualTo(Kind.UNAVAILABLE);
                    }
                }
                return acknowledged;
            }));
        }
        Path elsewhere = folder.resolve("elsewhere.db");
        for (; rounds.get() < 20; rounds.incrementAndGet()) {
            Files.move(file, elsewhere);
            Files.move(elsewhere, file);
        }
        List<Long> acknowledged = new ArrayList<>(List.of(1L));
        for (Call<List<Long>> caller : callers) {
            acknowledged.addAll(caller.get());
        }

        assertThat(Samples.dealIds(storage, acknowledged.size() + 9L))
                .containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    @Test
    void aLinkToTheFileIsFollowed() throws Exception {
        Path real = Files.createDirectory(parent.resolve("real")).resolve("real.db");
        SqliteStorage.open(real).close();
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), real);
        try (SqliteStorage linked = SqliteStorage.open(link)) {
            assertThat(linked.write(Samples::addDeal)).isEqualTo(1);
            assertThat(Samples.dealIds(linked, 9)).containsExactly(1L);
        }
    }
}
