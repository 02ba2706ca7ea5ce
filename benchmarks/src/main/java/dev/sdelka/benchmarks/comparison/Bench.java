package dev.sdelka.benchmarks.comparison;

import dev.sdelka.benchmarks.data.DealFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Consumer;

/** A place to work at: files of deals, a folder that is removed afterwards, and what has to be closed. Used by one thread. */
public final class Bench implements AutoCloseable {

    /** How many deals a large file has. */
    public static final int MILLION = 1_000_000;

    private final DealFiles files;
    private final Path folder;
    private final boolean isQuick;
    private final Consumer<String> progress;
    private final Deque<AutoCloseable> kept = new ArrayDeque<>();

    /**
     * Opens a place.
     *
     * @param cache the folder of files that are made once
     * @param isQuick whether what takes a minute is rather left out
     * @param progress hears what takes its time
     * @throws IOException if there can be no folder
     */
    public Bench(Path cache, boolean isQuick, Consumer<String> progress) throws IOException {
        this.files = new DealFiles(cache);
        this.isQuick = isQuick;
        this.progress = progress;
        Files.createDirectories(cache);
        folder = Files.createTempDirectory(cache, "work-");
        kept.push(() -> removeAll(folder));
    }

    /**
     * A folder for this comparison alone.
     *
     * @return on the disk of the files
     */
    public Path folder() {
        return folder;
    }

    /**
     * A file with deals that nobody may change.
     *
     * @param count how many deals
     * @return the file, made if it was not there
     * @throws SkippedException if it is not there, is large, and there is no time to make it
     * @throws IOException if it cannot be made
     */
    public Path deals(int count) throws IOException, SkippedException {
        if (isQuick && count >= MILLION && !Files.exists(files.path(count))) {
            throw new SkippedException(
                    "there is no file of " + count + " deals yet; `scripts/benchmarks prepare` makes it");
        }
        return files.of(
                count, done -> progress.accept(String.format(Locale.ROOT, "%,d of %,d deals are made", done, count)));
    }

    /**
     * A file with deals for one lane to change.
     *
     * @param count how many deals
     * @param name of the lane
     * @return the file; removed with the folder
     * @throws SkippedException as {@link #deals}
     * @throws IOException if it cannot be made
     */
    public Path copy(int count, String name) throws IOException, SkippedException {
        Path file = folder.resolve(name + "-" + count + ".db");
        return Files.copy(deals(count), file);
    }

    /**
     * Remembers something to be closed with this place, the last one first.
     *
     * @param <T> its type
     * @param resource what to close
     * @return the same
     */
    public <T extends AutoCloseable> T keep(T resource) {
        kept.push(resource);
        return resource;
    }

    @Override
    public void close() throws Exception {
        Exception first = null;
        while (!kept.isEmpty()) {
            try {
                kept.pop().close();
            } catch (Exception e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static void removeAll(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
