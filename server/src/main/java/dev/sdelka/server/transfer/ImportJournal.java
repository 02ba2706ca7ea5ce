package dev.sdelka.server.transfer;

import dev.sdelka.server.file.PrivateFiles;
import dev.sdelka.server.file.RealFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How far an import of rows without ids came: a file beside the store. It says of each chunk which ids its deals will have, before they are stored, so that a
 * chunk of which nobody knows whether it was stored can be looked for; and of the chunk before, so that another store, or an older state of this one, is not taken
 * for the one into which the import went. Held by one import at a time.
 */
public final class ImportJournal implements AutoCloseable {

    private static final String SUFFIX = ".import";
    private static final String LOCK = ".lock";

    private final @Nullable Path file;
    private final @Nullable ImportLock lock;

    private ImportJournal(@Nullable Path file, @Nullable ImportLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /** Beside the store itself, by whatever links it was named. */
    private static Path file(Path store) throws IOException {
        return PrivateFiles.sibling(RealFile.of(store), SUFFIX);
    }

    /**
     * The files that the journal of a store may have.
     *
     * @param store the file of the store
     * @return the journal, its lock, and what it is before it is whole
     * @throws IOException if the file is a link that leads nowhere
     */
    public static List<Path> files(Path store) throws IOException {
        Path file = file(store);
        return List.of(file, PrivateFiles.sibling(file, LOCK), PrivateFiles.sibling(file, PrivateFiles.NEXT));
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
        Path file = file(store.get());
        return new ImportJournal(file, ImportLock.take(PrivateFiles.sibling(file, LOCK)));
    }

    /** The chunk that the import before this one begun last; empty if that import came to its end. */
    Optional<ImportChunk> last() throws IOException {
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            Properties kept = new Properties();
            kept.load(stream);
            return Optional.of(ImportChunk.of(kept));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            throw new IOException(file + " does not tell how far an import came; remove it to give that import up", e);
        }
    }

    /** Keeps what is about to be stored. */
    void begin(ImportChunk chunk) throws IOException {
        if (file != null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            chunk.toProperties()
                    .store(
                            bytes,
                            "How far an import of rows without ids came. Removing this file gives the import up.");
            PrivateFiles.replace(file, bytes.toByteArray());
        }
    }

    /** The import came to its end. */
    void end() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    /** How people find it. */
    String name() {
        return String.valueOf(file);
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
