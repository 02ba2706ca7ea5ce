package dev.sdelka.storage.jdbi;

import dev.sdelka.storage.jdbi.SqliteStorage.Synchronous;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;

/** What a host chose. */
record SqliteSettings(Path file, Synchronous synchronous, Duration busyTimeout, int readers) {

    private static final Duration LONGEST_BUSY_TIMEOUT = Duration.ofMillis(Integer.MAX_VALUE); // SQLite takes an int
    private static final int FEWEST_READERS_BY_DEFAULT = 4;

    SqliteSettings {
        if (!file.getFileSystem().equals(FileSystems.getDefault())) {
            throw new IllegalArgumentException("SQLite cannot open a path of another file system: " + file);
        }
        if (busyTimeout.isNegative() || busyTimeout.compareTo(LONGEST_BUSY_TIMEOUT) > 0) {
            throw new IllegalArgumentException("the busy timeout is from 0 to 24 days, not " + busyTimeout);
        }
        if (readers <= 0) {
            throw new IllegalArgumentException("there must be at least one reader, not " + readers);
        }
        file = file.toAbsolutePath(); // the current folder of messages to come may be guessed wrong
    }

    static SqliteSettings defaults(Path file) {
        int readers = Math.max(FEWEST_READERS_BY_DEFAULT, Runtime.getRuntime().availableProcessors());
        return new SqliteSettings(file, Synchronous.FULL, Duration.ofSeconds(5), readers);
    }

    SqliteSettings with(Synchronous newSynchronous) {
        return new SqliteSettings(file, newSynchronous, busyTimeout, readers);
    }

    SqliteSettings with(Duration newBusyTimeout) {
        return new SqliteSettings(file, synchronous, newBusyTimeout, readers);
    }

    SqliteSettings with(int newReaders) {
        return new SqliteSettings(file, synchronous, busyTimeout, newReaders);
    }
}
