package dev.sdelka.server.option;

import dev.sdelka.server.file.DistinctFiles;
import dev.sdelka.server.transfer.ImportJournal;
import dev.sdelka.storage.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where deals are kept. */
public final class PlaceOptions {

    @Option(
            names = "--storage",
            paramLabel = "STORAGE",
            defaultValue = "sqlite:sdelka.db",
            converter = StorageOption.Converter.class,
            description = "sqlite:FILE or memory. Default: ${DEFAULT-VALUE}")
    private @Nullable StorageOption storage;

    /** Set by the command line's parser. */
    public PlaceOptions() {}

    /**
     * Opens the store.
     *
     * @return the store
     * @throws dev.sdelka.storage.StorageException if it cannot be opened
     */
    public Storage open() {
        return chosen().open();
    }

    /**
     * The file of the store.
     *
     * @return empty if it is in memory
     */
    public Optional<Path> file() {
        return chosen().file();
    }

    /**
     * The files of the store and of imports into it, and the one that a command reads or writes beside them.
     *
     * @param name what that is called by people
     * @param file its path
     * @return all of them, none named twice
     * @throws IOException if it is one of the others; the message is for people
     */
    public DistinctFiles with(String name, Path file) throws IOException {
        DistinctFiles files = new DistinctFiles();
        files.add("the store", chosen().files());
        if (chosen().file().isPresent()) {
            files.add(
                    "the store's record of imports",
                    ImportJournal.files(chosen().file().get()));
        }
        files.add(name, List.of(file));
        return files;
    }

    private StorageOption chosen() {
        return Objects.requireNonNull(storage, "set by the parser, by default too");
    }
}
