package dev.sdelka.reliability.workload;

import dev.sdelka.Crm;
import dev.sdelka.reliability.process.LineOutput;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * A program that writes. It opens the store, writes with one thread a lane for a while, closes the store and begins anew, and says each step on its standard output: {@code
 * opening}, {@code open}, {@code start LANE UNIT} before a call, {@code ack LANE ID BATCH} after it, {@code closing}, {@code closed}. {@link Transcript} understands it.
 *
 * <p>Arguments: the file, the number of lanes, a number greater than those of all units so far, the seed, a file to warm up with, how often it opens the store.
 */
public final class Writer {

    private static final int FEWEST_UNITS = 5;
    private static final int MORE_UNITS = 60;

    private final LineOutput output = new LineOutput();
    private final Path file;
    private final Path warmUpFile;
    private final int lanes;
    private final long firstNumber;
    private final Random random;
    private final int lives;
    private final Acknowledging acknowledging;
    private final Function<Path, Storage> opening;

    /**
     * The program with a twist.
     *
     * @param arguments those of {@code main}
     * @param acknowledging when calls are acknowledged
     * @param opening opens the store
     */
    public Writer(String[] arguments, Acknowledging acknowledging, Function<Path, Storage> opening) {
        file = Path.of(arguments[0]);
        lanes = Integer.parseInt(arguments[1]);
        firstNumber = Long.parseLong(arguments[2]);
        random = new Random(Long.parseLong(arguments[3]));
        warmUpFile = Path.of(arguments[4]);
        lives = Integer.parseInt(arguments[5]);
        this.acknowledging = acknowledging;
        this.opening = opening;
    }

    /**
     * The program as it should be.
     *
     * @param arguments see above
     * @throws InterruptedException if somebody interrupts it
     */
    public static void main(String[] arguments) throws InterruptedException {
        new Writer(arguments, Acknowledging.AFTER_THE_CALL, SqliteStorage::open).run();
    }

    /** Runs the program. */
    public void run() throws InterruptedException {
        List<UnitPlanner> planners = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            planners.add(new UnitPlanner(new Random(random.nextLong()), firstNumber));
        }
        SqliteStorage.open(warmUpFile).close(); // now to open takes as long as the file takes, not the classes
        for (int life = 1; life <= lives; life++) {
            output.say("opening");
            BatchWatch storage = new BatchWatch(opening.apply(file));
            output.say("open");
            try (Crm crm = Crm.open(storage)) {
                write(crm, storage, planners);
                output.say("closing");
            }
            output.say("closed");
        }
    }

    private void write(Crm crm, BatchWatch storage, List<UnitPlanner> planners) throws InterruptedException {
        Content content = Content.read(storage, lanes);
        int units = FEWEST_UNITS + random.nextInt(MORE_UNITS);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            UnitPlanner planner = planners.get(i);
            UnitRunner runner = new UnitRunner(crm, content.lanes().get(i), content.subjects());
            threads.add(new Thread(() -> orElseEnd(() -> write(units, planner, runner, storage))));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void write(int units, UnitPlanner planner, UnitRunner runner, BatchWatch storage) {
        for (int i = 0; i < units; i++) {
            LaneState state = runner.state();
            int lane = state.lane().number();
            Unit unit = planner.next(state);
            output.say("start " + lane + " " + unit);
            acknowledging.call(
                    () -> runner.run(unit),
                    id -> output.say(
                            "ack " + lane + " " + id + " " + storage.last().batch()));
        }
    }

    /** One lane less would show nowhere else. */
    private static void orElseEnd(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }
}
