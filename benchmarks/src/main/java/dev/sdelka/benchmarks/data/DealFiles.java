package dev.sdelka.benchmarks.data;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.LongConsumer;

/** Files of deals, made once and kept. */
public final class DealFiles {

    /** Part of the names: files that were made otherwise are not taken. */
    private static final int EDITION = 1;

    private static final long CHUNK = 20_000;
    private static final long FIRST_ORDER = 1_000_000_000;

    private final Path folder;

    /**
     * Files in a folder.
     *
     * @param folder made if it is not there
     */
    public DealFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Where a file is, or would be.
     *
     * @param deals how many deals it has
     * @return its path
     */
    public Path path(int deals) {
        return folder.resolve("deals-" + deals + "-" + EDITION + ".db");
    }

    /**
     * A file with deals of the ids from 1 on, each with its history, and a binding for each second deal, in the schema of this release. Nobody may
     * change it.
     *
     * @param deals how many deals
     * @param progress hears how many are there, if the file has to be made
     * @return the file
     * @throws IOException if it cannot be made
     */
    public Path of(int deals, LongConsumer progress) throws IOException {
        Path file = path(deals);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(file.getFileName() + ".unfinished");
            remove(unfinished);
            fill(unfinished, deals, progress);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } else {
            SqliteStorage.open(file).close(); // an earlier release may have made it; peers take it as it is
        }
        return file;
    }

    /** What is interrupted is made anew, so nobody waits for the disk. */
    private static void fill(Path file, int deals, LongConsumer progress) {
        SampleDeals samples = new SampleDeals(deals);
        try (SqliteStorage storage = SqliteStorage.builder(file)
                .synchronous(SqliteStorage.Synchronous.NORMAL)
                .open()) {
            storage.write(writer -> {
                writer.replaceReferenceData(SampleDeals.referenceData());
                return true;
            });
            for (long first = 1; first <= deals; first += CHUNK) {
                long begin = first;
                long end = Math.min(deals, first + CHUNK - 1);
                storage.write(writer -> {
                    for (long id = begin; id <= end; id++) {
                        Deal deal = samples.deal(id);
                        writer.addDeal(deal);
                        writer.addStageChange(StageChange.created(id, deal));
                        if (id % 2 == 0) {
                            writer.addBinding(OrderBinding.toDeal(FIRST_ORDER + id, id));
                        }
                    }
                    return true;
                });
                progress.accept(end);
            }
        }
    }

    /**
     * Removes a file of a store.
     *
     * @param file the file, which need not be there; its log goes, too
     * @throws IOException if it cannot be removed
     */
    public static void remove(Path file) throws IOException {
        for (String suffix : new String[] {"", "-wal", "-shm"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }
}
