package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file that another program holds is busy for as long as it does, and no longer. */
@Timeout(60)
class LockedFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("store.db");
        try (SqliteStorage storage = open()) {
            storage.write(Samples::addDeal);
        }
    }

    private SqliteStorage open() {
        return SqliteStorage.builder(file).busyTimeout(Duration.ofMillis(50)).open();
    }

    private void assertBusy(ThrowingCallable call) {
        StorageException fault = catchThrowableOfType(StorageException.class, call);
        assertThat(fault)
                .isNotNull()
                .hasMessageContaining(file.toString())
                .hasMessageContaining("another process holds it; try again");
        assertThat(fault.kind()).isEqualTo(Kind.BUSY);
        assertThat(fault.isRetryable()).isTrue();
    }

    @Test
    void whileAnotherProgramWritesReadersGoOn() throws Exception {
        try (SqliteStorage storage = open();
                RawSqlite raw = new RawSqlite(file)) {
            raw.execute("BEGIN EXCLUSIVE");
            assertBusy(() -> storage.write(Samples::addDeal));
            assertThat(Samples.dealIds(storage, 9)).containsExactly(1L);
            raw.execute("COMMIT");

            assertThat(storage.write(Samples::addDeal)).isEqualTo(2);
        }
    }

    @Test
    void aFileThatAnotherProgramHasForItselfIsBusyWhenOpened() throws Exception {
        try (RawSqlite raw = new RawSqlite(file)) {
            raw.execute("PRAGMA locking_mode = EXCLUSIVE");
            raw.execute("BEGIN EXCLUSIVE");
            assertBusy(() -> open().close());
        }
        try (SqliteStorage storage = open()) {
            assertThat(storage.write(Samples::addDeal)).isEqualTo(2);
        }
    }

    @Test
    void aNewFileThatAnotherProgramHoldsIsBusyWhenOpened() throws Exception {
        file = folder.resolve("new.db");
        try (RawSqlite raw = new RawSqlite(file)) {
            raw.execute("BEGIN EXCLUSIVE");
            assertBusy(() -> open().close());
            raw.execute("ROLLBACK");

            open().close();
        }
    }

    @Test
    void aLockOfTheOperatingSystemIsOneToo() throws Exception {
        try (ChildProcess holder = ChildProcess.java(Holder.class, file.toString())) {
            assertThat(holder.readLine()).isEqualTo("locked");
            assertBusy(() -> open().close());
            holder.writeLine("enough");
            assertThat(holder.readLine()).isEqualTo("released");

            open().close();
        }
    }

    /** Another program, such as one that makes copies: locks the whole file until it is told to stop. */
    static final class Holder {

        public static void main(String[] arguments) throws Exception {
            try (FileChannel channel =
                    FileChannel.open(Path.of(arguments[0]), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                channel.lock();
                System.out.println("locked");
                System.in.read();
            }
            System.out.println("released");
            System.in.read();
        }
    }
}
