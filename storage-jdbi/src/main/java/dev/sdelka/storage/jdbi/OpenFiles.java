package dev.sdelka.storage.jdbi;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The files that the connections of a store hold open: the database, its write-ahead log, and the index of that, which processes share. Where a
 * file can be removed, moved or replaced while it is open, SQLite goes on with what it has in silence, and what it writes is gone with the last connection. So whoever is about to commit asks here.
 *
 * <p>It looks at their folder: none of this can happen without a change of that. To look at the log itself would cost more than looking: Linux from 6.13
 * on gives a file whose times somebody has asked for a new one at its next write, and then the disk must be told of that, too. Thread-safe.
 */
final class OpenFiles {

    private static final long GLANCE_NANOS = 100_000_000;

    /** Two changes of a folder that follow one another more closely may bear the same time, on the coarsest file systems. */
    private static final long SURELY_LATER_MILLIS = 3_000;

    private static final String FOLDER_STATE = "unix:dev,ino,ctime";

    private final Faults faults;
    private final LongSupplier clock;
    private final Path database;
    private final Path log;
    private final @Nullable Object databaseKey;
    private final Path index;
    private final @Nullable Object logKey;
    private final @Nullable Object indexKey;
    private volatile long lastGlance = System.nanoTime();

    /** The folder as it was when the files were looked at, and nothing had happened in it for a while. */
    private volatile @Nullable Map<String, Object> settled;

    /**
     * The files as they are in their place now.
     *
     * @param faults names the file of the store, which a connection has open, and has read or written
     * @param clock milliseconds since 1970, as the times of files
     * @throws StorageException if they are not there
     */
    OpenFiles(Faults faults, LongSupplier clock) {
        this.faults = faults;
        this.clock = clock;
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
        Map<String, Object> folder = folderState();
        if (folder.isEmpty() || !folder.equals(settled)) {
            requireSame(database, databaseKey);
            requireSame(log, logKey);
            requireSame(index, indexKey);
            settled = isSettled(folder) ? folder : null;
        }
    }

    /** What tells whether something was removed from the folder or put into it; empty where nothing does, or the name of the database is a link. */
    private Map<String, Object> folderState() {
        Path folder = log.getParent();
        if (folder == null || !folder.equals(database.getParent())) {
            return Map.of();
        }
        try {
            return Files.readAttributes(folder, FOLDER_STATE);
        } catch (IOException | UnsupportedOperationException e) {
            return Map.of();
        }
    }

    private boolean isSettled(Map<String, Object> folder) {
        return folder.get("ctime") instanceof FileTime changed
                && clock.getAsLong() - changed.toMillis() >= SURELY_LATER_MILLIS;
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
