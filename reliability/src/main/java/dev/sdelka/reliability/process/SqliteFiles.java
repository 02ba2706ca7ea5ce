package dev.sdelka.reliability.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An SQLite database as files: itself, its log, and what there may be besides. */
public final class SqliteFiles {

    /** Of the shared memory nothing is kept: who opens the file after a crash makes it anew. */
    private static final List<String> SUFFIXES = List.of("", "-wal", "-journal");

    private SqliteFiles() {}

    /** The log of a file. */
    public static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    /** Puts a copy of a file and its logs in the place of what is in a folder. */
    public static Path copy(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path copy = folder.resolve(file.getFileName());
        delete(copy);
        for (String suffix : SUFFIXES) {
            Path source = file.resolveSibling(file.getFileName() + suffix);
            if (Files.exists(source)) {
                Files.copy(source, folder.resolve(source.getFileName()));
            }
        }
        return copy;
    }

    /** Removes a file with all that stands beside it. */
    public static void delete(Path file) throws IOException {
        for (String suffix : List.of("", "-wal", "-journal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }
}
