package dev.sdelka.server.option;

import dev.sdelka.storage.Storage;
import java.nio.file.Path;
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

    private StorageOption chosen() {
        return Objects.requireNonNull(storage, "set by the parser, by default too");
    }
}
