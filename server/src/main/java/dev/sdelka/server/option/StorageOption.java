package dev.sdelka.server.option;

import dev.sdelka.server.file.PrivateFiles;
import dev.sdelka.server.file.RealFile;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.jdbi.SqliteStorage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where deals are kept: {@code sqlite:FILE} or {@code memory}.
 *
 * @param file the SQLite file; empty for memory
 */
public record StorageOption(Optional<Path> file) {

    private static final String MEMORY = "memory";
    private static final String SQLITE = "sqlite:";

    /** The log, its index, and the journal of a file that is not in WAL mode yet. */
    private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

    /**
     * Opens the store.
     *
     * @return the store
     * @throws dev.sdelka.storage.StorageException if it cannot be opened
     */
    public Storage open() {
        return file.<Storage>map(SqliteStorage::open).orElseGet(MemoryStorage::new);
    }

    /**
     * All files that the store may have.
     *
     * @return the file, and those that SQLite has beside it; empty for memory
     * @throws IOException if the file is a link that leads nowhere
     */
    public List<Path> files() throws IOException {
        if (file.isEmpty()) {
            return List.of();
        }
        Path real = RealFile.of(file.get());
        List<Path> files = new ArrayList<>(List.of(real));
        BESIDE.forEach(suffix -> files.add(PrivateFiles.sibling(real, suffix)));
        return files;
    }

    /** Reads the option. */
    public static final class Converter implements ITypeConverter<StorageOption> {

        /** A converter. */
        public Converter() {}

        @Override
        public StorageOption convert(String value) {
            if (value.equals(MEMORY)) {
                return new StorageOption(Optional.empty());
            } else if (value.startsWith(SQLITE) && value.length() > SQLITE.length()) {
                return new StorageOption(Optional.of(path(value.substring(SQLITE.length()))));
            }
            throw new TypeConversionException("expected sqlite:FILE or memory, not '" + value + "'");
        }

        private static Path path(String text) {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + text + "' is no path of a file");
            }
        }
    }
}
