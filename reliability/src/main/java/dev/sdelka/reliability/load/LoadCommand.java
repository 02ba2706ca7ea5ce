package dev.sdelka.reliability.load;

import static java.util.Objects.requireNonNull;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.jdbi.SqliteStorage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The long run, from the command line. */
@Command(
        name = "load",
        description = "A steady mixed load; memory, threads, file handles, log and latencies must stay level.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class LoadCommand implements Callable<Integer> {

    private static final double SECONDS_PER_MINUTE = 60;
    private static final double MILLIS = 1000;

    /** Where deals are kept. */
    enum Store {
        SQLITE,
        MEMORY
    }

    @Option(names = "--minutes", description = "how long", defaultValue = "60")
    private double minutes;

    @Option(names = "--rate", description = "calls in a second, of all callers together", defaultValue = "250")
    private double rate;

    @Option(names = "--callers", description = "threads that call", defaultValue = "6")
    private int callers;

    @Option(names = "--deals", description = "deals that are there all the time", defaultValue = "2000")
    private int deals;

    @Option(names = "--sample-seconds", description = "time between two samples", defaultValue = "10")
    private double sampleSeconds;

    @Option(names = "--storage", description = "${COMPLETION-CANDIDATES}", defaultValue = "SQLITE")
    private Store storage = Store.SQLITE;

    @Option(
            names = "--folder",
            description = "where the file of the store is made; by default a new one that is removed")
    private @Nullable Path folder;

    @Option(names = "--seed", description = "what random choices begin from", defaultValue = "1")
    private long seed;

    @Spec
    private @Nullable CommandSpec spec;

    /** Used by the command line's parser. */
    public LoadCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path place = folder == null ? Files.createTempDirectory("sdelka-load") : folder;
        Path file = place.resolve("load.db");
        if (Files.exists(file)) {
            throw new IOException(file + " is there already; name another folder");
        }
        try {
            return run(file) ? 0 : 1;
        } finally {
            if (folder == null) {
                Files.deleteIfExists(file);
                Files.deleteIfExists(place);
            }
        }
    }

    private boolean run(Path file) throws IOException, InterruptedException {
        LoadSettings settings = new LoadSettings(
                Duration.ofMillis((long) (minutes * SECONDS_PER_MINUTE * MILLIS)),
                Duration.ofMillis((long) (sampleSeconds * MILLIS)),
                rate,
                callers,
                deals,
                seed);
        LoadReport report = new LoadReport(requireNonNull(spec).commandLine().getOut());
        boolean isSqlite = storage == Store.SQLITE;
        try (Storage store = isSqlite ? SqliteStorage.open(file) : new MemoryStorage();
                Yardstick yardstick = new Yardstick(file.resolveSibling("yardstick"))) {
            Optional<Path> seen = isSqlite ? Optional.of(file) : Optional.empty();
            LoadTrial trial = new LoadTrial(store, seen, yardstick, settings);
            LoadResult result = trial.run(report::progress);
            report.result(result);
            return result.holds();
        }
    }
}
