package dev.sdelka.storage.jdbi;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files that the connections of a store hold open: the database, its write-ahead log, and the index of that, which processes share. Where a file can be removed, moved or replaced while it is
 * open, SQLite goes on with what it has in silence, and what it writes is gone with the last connection. So whoever is about to commit asks here. It
 * costs about a microsecond a file. Thread-safe.
 */
final class OpenFiles {

    private static final long GLANCE_NANOS = 100_000_000;

    private final Faults faults;
    private final Path database;
    private final Path log;
    private final @Nullable Object databaseKey;
    private final Path index;
    private final @Nullable Object logKey;
    private final @Nullable Object indexKey;
    private volatile long lastGlance = System.nanoTime();

    /**
     * The files as they are in their place now.
     *
     * @param faults names the file of the store, which a connection has open, and has read or written
     * @throws StorageException if they are not there
     */
    OpenFiles(Faults faults) {
        this.faults = faults;
        database = faults.file();
        databaseKey = key(database);
        log = beside(database, "-wal");
        logKey = key(log);
        index = beside(database, "-shm");
        indexKey = key(index);
    }

    /** SQLite has its log where the database is, not where a link to it is. */
    private Path beside(Path file, String suffix) {
        try {
            Path real = file.toRealPath();
            return real.resolveSibling(real.getFileName() + suffix);
        } catch (IOException e) {
            throw removed(file, e);
        }
    }

    /**
     * Asks whether they are still there, and are still the same.
     *
     * @throws StorageException of the kind {@code UNAVAILABLE} if they are not
     */
    void requireInPlace() {
        requireSame(database, databaseKey);
        requireSame(log, logKey);
        requireSame(index, indexKey);
    }

    /** The same now and then, for those who only read: what they see was true, and shall not stay so for long. */
    void glance() {
        long now = System.nanoTime();
        if (now - lastGlance >= GLANCE_NANOS) {
            requireInPlace();
            lastGlance = now;
        }
    }

    private void requireSame(Path file, @Nullable Object key) {
        if (!Objects.equals(key(file), key)) {
            String what = " was replaced while it was open; put back the one that was there, or close the store and"
                    + " open it again";
            throw faults.fault(Kind.UNAVAILABLE, file.getFileName() + what);
        }
    }

    /** What tells a file from all others, whatever their names; null where nothing does, and an open file cannot be moved. */
    private @Nullable Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            throw removed(file, e);
        }
    }

    private StorageException removed(Path file, IOException e) {
        String what = " was removed or moved while it was open; put it back, or close the store and open it again";
        return faults.fault(Kind.UNAVAILABLE, file.getFileName() + what, e);
    }
}
