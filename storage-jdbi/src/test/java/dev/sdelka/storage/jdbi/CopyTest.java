package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.jdbi.Threads.Call;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** A copy of an open store holds what was acknowledged before it, and is a store itself. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class CopyTest {

    @TempDir
    private Path folder;

    private Path copy;
    private SqliteStorage storage;

    @BeforeEach
    void open() {
        copy = folder.resolve("it's a copy.db");
        storage = SqliteStorage.open(folder.resolve("store.db"));
        storage.write(Samples::addDeal);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void aCopyThatIsMadeWhileOthersWriteIsAStore() throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        AtomicLong acknowledged = new AtomicLong();
        Call<Boolean> writing = Call.start(() -> {
            while (!isOver.get()) {
                acknowledged.set(storage.write(Samples::addDeal));
            }
            return true;
        });
        long before = acknowledged.get();
        storage.copyTo(copy);
        isOver.set(true);
        writing.get();

        try (SqliteStorage copied = SqliteStorage.open(copy)) {
            int deals = Samples.dealIds(copied, acknowledged.get()).size();
            assertThat((long) deals).isBetween(Math.max(before, 1), acknowledged.get());
            assertThat(copied.write(Samples::addDeal)).isEqualTo(deals + 1);
        }
        try (RawSqlite raw = new RawSqlite(copy)) {
            assertThat(raw.query("PRAGMA integrity_check")).containsExactly("ok");
        }
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws Exception {
        Files.writeString(copy, "something else");

        StorageException refusal = catchThrowableOfType(StorageException.class, () -> storage.copyTo(copy));
        assertThat(refusal).hasMessageContaining(copy.toString()).hasMessageContaining("already");
        assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(copy).hasContent("something else");
    }

    @Test
    void ofCopiesAtOnceToOneFileOneIsMadeAndIsWhole() throws Exception {
        List<Call<Boolean>> callers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            callers.add(Call.start(() -> {
                try {
                    storage.copyTo(copy);
                    return true;
                } catch (StorageException e) {
                    assertThat(e.kind()).isEqualTo(Kind.UNAVAILABLE);
                    return false;
                }
            }));
        }
        int made = 0;
        for (Call<Boolean> caller : callers) {
            made += caller.get() ? 1 : 0;
        }

        assertThat(made).isPositive();
        try (SqliteStorage copied = SqliteStorage.open(copy)) {
            assertThat(Samples.dealIds(copied, 9)).containsExactly(1L);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aCopyThatCannotBeWrittenIsNotThere() {
        Path nowhere = folder.resolve("missing").resolve("copy.db");

        StorageException refusal = catchThrowableOfType(StorageException.class, () -> storage.copyTo(nowhere));
        assertThat(refusal).hasMessageContaining(nowhere.toString());
        assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(storage.write(Samples::addDeal)).isEqualTo(2);
    }

    @Test
    void aUnitCannotCopyItsStore() { // [TX-4]
        assertThatIllegalStateException()
                .isThrownBy(() -> storage.write(writer -> {
                    storage.copyTo(copy);
                    return true;
                }));
        assertThat(copy).doesNotExist();
    }

    @Test
    void aClosedStoreIsNotCopied() { // [LC-2]
        storage.close();

        StorageException refusal = catchThrowableOfType(StorageException.class, () -> storage.copyTo(copy));
        assertThat(refusal.kind()).isEqualTo(Kind.CLOSED);
    }
}
