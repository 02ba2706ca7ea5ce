package dev.sdelka.server.transfer;

import dev.sdelka.server.file.PrivateFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Lets one import of rows without ids into a store at a time: a file that is locked, and removed when it no longer is. The system unlocks it when a process is killed. */
final class ImportLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private ImportLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param file its file
     * @throws IOException if another import has it
     */
    static ImportLock take(Path file) throws IOException {
        while (true) {
            Object before = key(file);
            FileChannel channel = PrivateFiles.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new IOException("another import of rows without ids is under way in this store");
            } else if (before != null && before.equals(key(file))) {
                return new ImportLock(file, channel);
            }
            channel.close(); // an import that ended meanwhile has removed the file, and the next one would lock a new
            // one
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) { // held by this program
            return false;
        }
    }

    /** What tells a file from one that has its name later; null if it is not there. */
    private static @Nullable Object key(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key; // Windows has none
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }
}
