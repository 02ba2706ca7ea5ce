package dev.sdelka.server.transfer;

import dev.sdelka.server.file.PrivateFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How far an import of rows without ids came: a file beside the store. It says of each chunk which ids its deals will have, before they are stored, so that a
 * chunk of which nobody knows whether it was stored can be looked for. Held by one import at a time.
 */
final class ImportJournal implements AutoCloseable {

    private static final String SUFFIX = ".import";

    private final @Nullable Path file;
    private final @Nullable FileChannel channel;

    /**
     * The last chunk that was begun.
     *
     * @param deals how many deals stand before it
     * @param before what the rows before it are, in short
     * @param size how many deals it has
     * @param after what the rows up to its end are, in short
     * @param firstId the id of its first deal; the others follow
     * @param time when it was begun, by which what is not given is filled in
     */
    record Chunk(long deals, String before, int size, String after, long firstId, Instant time) {}

    private ImportJournal(@Nullable Path file, @Nullable FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens the journal of a store.
     *
     * @param store the file of the store; without one nothing is kept
     * @throws IOException if another import is under way
     */
    static ImportJournal open(Optional<Path> store) throws IOException {
        if (store.isEmpty()) {
            return new ImportJournal(null, null);
        }
        Path file = PrivateFiles.sibling(store.get(), SUFFIX);
        FileChannel channel = PrivateFiles.open(
                PrivateFiles.sibling(file, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new IOException("another import of rows without ids is under way in this store");
        }
        return new ImportJournal(file, channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) { // held by this program
            return null;
        }
    }

    /** The chunk that the import before this one begun last; empty if that import came to its end. */
    Optional<Chunk> last() throws IOException {
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            Properties kept = new Properties();
            kept.load(stream);
            return Optional.of(new Chunk(
                    Long.parseLong(kept.getProperty("deals")),
                    kept.getProperty("before"),
                    Integer.parseInt(kept.getProperty("size")),
                    kept.getProperty("after"),
                    Long.parseLong(kept.getProperty("firstId")),
                    Instant.parse(kept.getProperty("time"))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            throw new IOException(file + " does not tell how far an import came; remove it to give that import up", e);
        }
    }

    /** Keeps what is about to be stored. */
    void begin(Chunk chunk) throws IOException {
        if (file != null) {
            Properties kept = new Properties();
            kept.setProperty("deals", String.valueOf(chunk.deals()));
            kept.setProperty("before", chunk.before());
            kept.setProperty("size", String.valueOf(chunk.size()));
            kept.setProperty("after", chunk.after());
            kept.setProperty("firstId", String.valueOf(chunk.firstId()));
            kept.setProperty("time", chunk.time().toString());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            kept.store(bytes, "How far an import of rows without ids came. Removing this file gives the import up.");
            PrivateFiles.replace(file, bytes.toByteArray());
        }
    }

    /** The import came to its end. */
    void end() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(PrivateFiles.sibling(file, ".lock"));
        }
    }

    /** How people find it. */
    String name() {
        return String.valueOf(file);
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
