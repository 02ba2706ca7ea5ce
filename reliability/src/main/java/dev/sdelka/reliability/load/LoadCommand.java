package dev.sdelka.reliability.load;

import dev.sdelka.reliability.trial.AboveZero;
import dev.sdelka.reliability.trial.TrialOptions;
import dev.sdelka.reliability.trial.WholeNumber;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.jdbi.SqliteStorage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The long run, from the command line. */
@Command(
        name = "load",
        description = "A steady mixed load; memory, threads, file handles, log and latencies must stay level.",
        showDefaultValues = true)
public final class LoadCommand implements Callable<Integer> {

    private static final double SECONDS_PER_MINUTE = 60;
    private static final double MILLIS = 1000;
    private static final int FEWEST_SAMPLES = 3;

    /** Where deals are kept. */
    enum Store {
        SQLITE,
        MEMORY
    }

    @Option(names = "--minutes", description = "how long", defaultValue = "60", converter = AboveZero.class)
    private double minutes;

    @Option(
            names = "--rate",
            description = "calls in a second, of all callers together",
            defaultValue = "250",
            converter = AboveZero.class)
    private double rate;

    @Option(
            names = "--callers",
            description = "threads that call",
            defaultValue = "6",
            converter = WholeNumber.FromOne.class)
    private int callers;

    @Option(
            names = "--deals",
            description = "deals that are there all the time",
            defaultValue = "2000",
            converter = WholeNumber.FromOne.class)
    private int deals;

    @Option(
            names = "--sample-seconds",
            description = "time between two samples",
            defaultValue = "10",
            converter = AboveZero.class)
    private double sampleSeconds;

    @Option(names = "--storage", description = "${COMPLETION-CANDIDATES}", defaultValue = "SQLITE")
    private Store storage = Store.SQLITE;

    @Mixin
    private TrialOptions options;

    /** Used by the command line's parser. */
    @SuppressWarnings("NullAway.Init") // the parser sets the fields
    public LoadCommand() {}

    @Override
    public Integer call() {
        if (minutes * SECONDS_PER_MINUTE < sampleSeconds * FEWEST_SAMPLES) {
            throw options.wrong("Invalid value for option '--minutes': " + minutes + " hold fewer than "
                    + FEWEST_SAMPLES + " samples, one every " + sampleSeconds + " seconds");
        }
        LoadSettings settings = new LoadSettings(
                Duration.ofMillis((long) (minutes * SECONDS_PER_MINUTE * MILLIS)),
                Duration.ofMillis((long) (sampleSeconds * MILLIS)),
                rate,
                callers,
                deals,
                options.seed());
        String sizes = String.format(
                Locale.ROOT,
                "%.1f minutes on %s, %.0f calls a second by %d callers, %d deals, a sample every %.1f s",
                minutes,
                storage,
                rate,
                callers,
                deals,
                sampleSeconds);
        return options.run(sizes, folder -> run(folder, settings));
    }

    private String run(Path folder, LoadSettings settings) throws IOException, InterruptedException {
        Path file = folder.resolve("load.db");
        if (Files.exists(file)) {
            throw options.wrong("Invalid value for option '--folder': " + file + " is there already; name another one");
        }
        LoadReport report = new LoadReport(options.out());
        boolean isSqlite = storage == Store.SQLITE;
        try (Storage store = isSqlite ? SqliteStorage.open(file) : new MemoryStorage();
                Yardstick yardstick = new Yardstick(folder.resolve("yardstick"))) {
            Optional<Path> seen = isSqlite ? Optional.of(file) : Optional.empty();
            LoadTrial trial = new LoadTrial(store, seen, yardstick, settings);
            LoadResult result = trial.run(report::progress);
            report.result(result);
            return result.requireHeld(rate);
        }
    }
}
