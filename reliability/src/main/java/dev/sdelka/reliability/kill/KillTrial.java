package dev.sdelka.reliability.kill;

import dev.sdelka.reliability.process.JavaProcess;
import dev.sdelka.reliability.process.SqliteFiles;
import dev.sdelka.reliability.process.StockSqlite;
import dev.sdelka.reliability.trial.Folders;
import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.reliability.workload.Content;
import dev.sdelka.reliability.workload.FirstSchema;
import dev.sdelka.reliability.workload.Lane;
import dev.sdelka.reliability.workload.LaneState;
import dev.sdelka.reliability.workload.Ledger;
import dev.sdelka.reliability.workload.Phase;
import dev.sdelka.reliability.workload.Writer;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Kills a program that writes with several threads at random moments, over and over on the same file, and now and then on a new one. After each kill, and before anything
 * recovers the file, two copies of it are looked at: one by a tool that knows nothing of this library, one by opening it as an application would. All that was acknowledged
 * must be there, and of what was begun and not acknowledged the whole or nothing [DU-1]. The next program opens the file as the kill left it.
 */
final class KillTrial {

    private static final int ROUNDS_OF_A_FILE = 12;
    private static final int NEW_FILES_OF_AN_OLD_ONE = 3;
    private static final int FOREVER = Integer.MAX_VALUE;
    private static final long NUMBERS_OF_A_ROUND = 100_000;

    private final Class<?> program;
    private final Path folder;
    private final int lanes;
    private final Random random;
    private final StockSqlite stock = StockSqlite.find();
    private final KillFigures figures = new KillFigures();
    private Ledger ledger;

    /**
     * A trial.
     *
     * @param program what is killed: a class with a {@code main} like that of {@link Writer}
     * @param folder where the file is, with room for two copies of it
     * @param lanes how many threads write
     * @param seed the choice of units and moments
     */
    KillTrial(Class<?> program, Path folder, int lanes, long seed) {
        this.program = program;
        this.folder = folder;
        this.lanes = lanes;
        random = new Random(seed);
        ledger = new Ledger(List.of());
    }

    /** What was done so far. */
    KillFigures figures() {
        return figures;
    }

    /** What looks at the file beside the library. */
    String tool() {
        return stock.toString();
    }

    /**
     * Kills.
     *
     * @param rounds how many processes
     * @param progress hears the number of each round that was right
     * @throws TrialFailure if something is lost, half there, given twice, or does not open
     */
    void run(int rounds, Consumer<Integer> progress) throws IOException, InterruptedException {
        Path file = folder.resolve("store.db");
        for (int round = 1; round <= rounds; round++) {
            boolean isNew = round == 1 || random.nextInt(ROUNDS_OF_A_FILE) == 0;
            if (isNew) {
                SqliteFiles.delete(file);
                ledger = new Ledger(begin(file));
            }
            KillMoment moment = KillMoment.choose(random, isNew);
            try {
                kill(file, round, moment);
                look(file);
            } catch (TrialFailure e) {
                throw new TrialFailure("round " + round + ", killed at " + moment + ": " + e.getMessage(), e);
            }
            progress.accept(round);
        }
    }

    /** What the file holds at first: it is not there, or of the first schema, so that opening it brings it to that of today. */
    private List<LaneState> begin(Path file) throws IOException {
        boolean isOld = random.nextInt(NEW_FILES_OF_AN_OLD_ONE) == 0;
        figures.file(isOld);
        if (isOld) {
            return FirstSchema.make(file, lanes);
        }
        return IntStream.range(0, lanes)
                .mapToObj(lane -> LaneState.empty(new Lane(lane)))
                .toList();
    }

    private void kill(Path file, int round, KillMoment moment) throws IOException, InterruptedException {
        Path place = folder.resolve("process");
        List<String> arguments = List.of(
                file.toString(),
                String.valueOf(lanes),
                String.valueOf(round * NUMBERS_OF_A_ROUND),
                String.valueOf(random.nextLong()),
                Files.createDirectories(place).resolve("warm-up.db").toString(),
                String.valueOf(FOREVER));
        Phase phase =
                new KillRound(new JavaProcess(place, List.of(), program, arguments), moment, ledger, figures).run();
        figures.kill(phase, Files.exists(SqliteFiles.log(file)));
        Folders.delete(place);
    }

    private void look(Path file) throws IOException {
        stock.requireWhole(SqliteFiles.copy(file, folder.resolve("stock")));
        try (SqliteStorage storage = SqliteStorage.open(SqliteFiles.copy(file, folder.resolve("own")))) {
            figures.inDoubt(ledger.settle(Content.read(storage, lanes)));
        } catch (StorageException | IllegalStateException e) {
            throw new TrialFailure("the store says: " + e.getMessage(), e);
        }
    }
}
