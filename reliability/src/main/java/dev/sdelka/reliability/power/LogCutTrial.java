package dev.sdelka.reliability.power;

import dev.sdelka.reliability.process.SqliteFiles;
import dev.sdelka.reliability.process.StockSqlite;
import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.reliability.workload.BatchWatch;
import dev.sdelka.reliability.workload.Content;
import dev.sdelka.reliability.workload.LaneState;
import dev.sdelka.reliability.workload.ParallelLanes;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/**
 * Cuts the log of a store, puts something in the place of the rest, and opens what is left: it must hold what the commits before the cut had made, and nothing else [DU-2]. The
 * log is kept from going into the file by somebody who reads, and is one that began anew, with older frames behind.
 */
final class LogCutTrial {

    private static final int ROUNDS = 2;
    private static final int STOCK_EVERY = 16;
    private static final List<Tail> TAILS = List.of(Tail.values());

    private final Path folder;
    private final Random random;
    private final int lanes;
    private final int pageSize;
    private final StockSqlite stock = StockSqlite.find();
    private byte[] file = {};
    private byte[] log = {};
    private List<Integer> commits = List.of();
    private List<List<LaneState>> states = List.of();
    private int cuts;

    /**
     * A trial.
     *
     * @param folder an empty folder
     * @param lanes how many threads write
     * @param pageSize of the file: small ones make a small log
     * @param seed the choice of units and cuts
     */
    LogCutTrial(Path folder, int lanes, int pageSize, long seed) {
        this.folder = folder;
        this.lanes = lanes;
        this.pageSize = pageSize;
        random = new Random(seed);
    }

    /** Fills the log. */
    void write(int units) throws IOException, InterruptedException, SQLException {
        Path store = folder.resolve("store.db");
        String url = "jdbc:sqlite:" + store.toUri();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = " + pageSize);
            statement.execute("PRAGMA journal_mode = WAL");
        }
        try (SqliteStorage storage = SqliteStorage.open(store)) {
            for (int round = 1; round <= ROUNDS; round++) {
                try (Connection connection = DriverManager.getConnection(url);
                        Statement statement = connection.createStatement()) {
                    statement.execute("PRAGMA wal_checkpoint(RESTART)"); // now the log begins anew
                    statement.execute("BEGIN");
                    statement.executeQuery("SELECT count(*) FROM deal").close(); // it must stay in the log from now on
                    states = ParallelLanes.write(new BatchWatch(storage), lanes, units, random, round * 1_000_000L);
                    file = Files.readAllBytes(store);
                    log = Files.readAllBytes(SqliteFiles.log(store));
                }
                units = (units + 1) / 2; // leaves frames of the first round behind
            }
        }
        commits = Log.of(log).commits();
        if (commits.size() != states.size() - 1) {
            throw new TrialFailure((states.size() - 1) + " batches made " + commits.size() + " commits");
        }
    }

    /** How long the log is, in bytes. */
    int length() {
        return log.length;
    }

    /** Places where it can be cut, as many bytes apart, and its end: with 1 all there are. */
    Collection<Integer> every(int bytes) {
        Set<Integer> places = new TreeSet<>(Set.of(log.length));
        LongStream.iterate(0, place -> place < log.length, place -> place + bytes)
                .forEach(place -> places.add((int) place));
        return places;
    }

    /** Places around the edges of all frames, and some at random. */
    Collection<Integer> edges(int more) {
        Set<Integer> places = new TreeSet<>();
        for (int frame : Log.of(log).frames()) {
            for (int edge : List.of(frame, frame + Log.FRAME_HEADER)) {
                places.addAll(List.of(edge - 1, edge, edge + 1));
            }
        }
        places.addAll(List.of(0, 1, Log.HEADER - 1, log.length - 1, log.length));
        random.ints(more, 0, log.length).forEach(places::add);
        return places;
    }

    /**
     * Cuts the log at places, each time with one kind of rest that is chosen.
     *
     * @param places where
     * @param progress told how many cuts there were, after each
     */
    void cut(Collection<Integer> places, IntConsumer progress) throws IOException {
        for (int place : places) {
            cut(place, TAILS.get(random.nextInt(TAILS.size())));
            progress.accept(cuts);
        }
    }

    /**
     * Cuts the log at places, with each kind of rest.
     *
     * @param places where
     * @param progress told how many cuts there were, after each
     */
    void cutWithEachTail(Collection<Integer> places, IntConsumer progress) throws IOException {
        for (int place : places) {
            for (Tail tail : TAILS) {
                cut(place, tail);
                progress.accept(cuts);
            }
        }
    }

    private void cut(int at, Tail tail) throws IOException {
        byte[] left = tail.cut(log, at, random);
        int equal = Arrays.mismatch(left, log);
        int sound = equal < 0 ? log.length : equal;
        int expected = (int) commits.stream().filter(end -> end <= sound).count();
        try {
            Path copy = folder.resolve("cut.db");
            SqliteFiles.delete(copy);
            Files.write(copy, file);
            Files.write(SqliteFiles.log(copy), left);
            if (cuts % STOCK_EVERY == 0) {
                stock.requireWhole(SqliteFiles.copy(copy, folder.resolve("stock")));
            }
            try (SqliteStorage storage = SqliteStorage.open(copy)) {
                List<LaneState> found = Content.read(storage, lanes).lanes();
                if (!found.equals(states.get(expected))) {
                    int other = states.indexOf(found);
                    throw new TrialFailure(
                            other < 0 ? "there is a mix of states" : "there is the state after " + other);
                }
            }
        } catch (TrialFailure | StorageException | IllegalStateException e) {
            String place = "log of " + log.length + " bytes cut at " + at + ", then " + tail;
            throw new TrialFailure(place + ", " + expected + " commits before: " + e.getMessage(), e);
        }
        cuts++;
    }

    /** For people. */
    @Override
    public String toString() {
        return cuts + " cuts of a log of " + log.length + " bytes with " + commits.size() + " commits, pages of "
                + pageSize + " bytes: the content was always that after the commits before the cut";
    }
}
