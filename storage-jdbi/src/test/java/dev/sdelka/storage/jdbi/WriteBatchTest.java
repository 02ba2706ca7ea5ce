package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteBatchTest {

    @TempDir
    Path folder;

    private Path file;
    private SqliteFile place;
    private SqliteConnection connection;

    @BeforeEach
    void open() {
        file = folder.resolve("store.db");
        place = new SqliteFile(SqliteSettings.defaults(file).with(Duration.ZERO));
        connection = place.openWriter();
    }

    @AfterEach
    void close() {
        connection.close();
    }

    private WriteTask<Long, RuntimeException> adding() {
        return new WriteTask<>(Samples::addDeal, connection.faults());
    }

    private WriteBatch batch() {
        return new WriteBatch(connection, place.openFiles(), new ReferenceDataCache());
    }

    @Test
    void whileAnotherProcessWritesTheWholeBatchIsBusy() throws Exception {
        List<WriteTask<?, ?>> tasks = List.of(adding(), adding(), adding());
        try (RawSqlite other = new RawSqlite(file)) {
            other.execute("BEGIN IMMEDIATE");
            batch().run(tasks);
            other.execute("COMMIT");
        }

        assertThat(tasks)
                .allSatisfy(task -> assertThatThrownBy(task::result)
                        .isInstanceOfSatisfying(
                                StorageException.class,
                                fault -> assertThat(fault.kind()).isEqualTo(Kind.BUSY)));
        WriteTask<Long, RuntimeException> later = adding();
        batch().run(List.of(later));
        assertThat(later.result()).isEqualTo(1);
    }

    @Test
    void whileTheFileIsReadOnlyTheWholeBatchIsRefused() {
        List<WriteTask<?, ?>> tasks = List.of(adding(), adding());
        connection.handle().execute("PRAGMA query_only = ON"); // SQLite says the same of a file
        batch().run(tasks);
        connection.handle().execute("PRAGMA query_only = OFF");

        assertThat(tasks)
                .allSatisfy(task -> assertThatThrownBy(task::result)
                        .isInstanceOfSatisfying(
                                StorageException.class,
                                fault -> assertThat(fault.kind()).isEqualTo(Kind.READ_ONLY))
                        .hasMessageContaining("change its permissions"));
        WriteTask<Long, RuntimeException> later = adding();
        batch().run(List.of(later));
        assertThat(later.result()).isEqualTo(1);
    }

    @Test
    void aTaskThatNobodySettledFails() {
        assertThatThrownBy(() -> adding().result()).isInstanceOf(StorageException.class);
    }
}
