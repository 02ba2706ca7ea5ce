package dev.sdelka.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One import of rows without ids has the lock, and leaves nothing. */
class ImportLockTest {

    @Test
    void isHeldByOneAndLeavesNothing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sdelka.db.import.lock");
        try (ImportLock first = ImportLock.take(file)) {
            assertThat(first).isNotNull();
            assertThatIOException()
                    .isThrownBy(() -> ImportLock.take(file))
                    .withMessage("another import of rows without ids is under way in this store");
            assertThat(file).exists();
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void fileOfAKilledImportIsNoLock(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("sdelka.db.import.lock"));
        ImportLock.take(file).close();
        assertThat(file).doesNotExist();
    }
}
