package dev.sdelka.reliability.kill;

import dev.sdelka.Crm;
import dev.sdelka.reliability.process.LineOutput;
import dev.sdelka.reliability.workload.BatchWatch;
import dev.sdelka.reliability.workload.Content;
import dev.sdelka.reliability.workload.LaneState;
import dev.sdelka.reliability.workload.Unit;
import dev.sdelka.reliability.workload.UnitPlanner;
import dev.sdelka.reliability.workload.UnitRunner;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * The program that is killed. It opens the store, writes with one thread a lane for a while, closes the store and begins anew, until somebody kills it, and says each step
 * on its standard output: {@code opening}, {@code open}, {@code start LANE UNIT} before a call, {@code ack LANE ID BATCH} after it, {@code closing}, {@code closed}.
 *
 * <p>Arguments: the file, the number of lanes, a number greater than those of all units so far, the seed, a file to warm up with.
 */
final class Writer {

    private static final int FEWEST_UNITS = 5;
    private static final int MORE_UNITS = 60;

    private final LineOutput output = new LineOutput();
    private final Path file;
    private final Path warmUpFile;
    private final int lanes;
    private final long firstNumber;
    private final Random random;
    private final Acknowledging acknowledging;
    private final UnaryOperator<Storage> storages;

    /**
     * The program with a twist.
     *
     * @param arguments those of {@code main}
     * @param acknowledging when calls are acknowledged
     * @param storages what stands between the services and the store
     */
    Writer(String[] arguments, Acknowledging acknowledging, UnaryOperator<Storage> storages) {
        file = Path.of(arguments[0]);
        lanes = Integer.parseInt(arguments[1]);
        firstNumber = Long.parseLong(arguments[2]);
        random = new Random(Long.parseLong(arguments[3]));
        warmUpFile = Path.of(arguments[4]);
        this.acknowledging = acknowledging;
        this.storages = storages;
    }

    /** The program as it should be. */
    public static void main(String[] arguments) throws InterruptedException {
        new Writer(arguments, Acknowledging.AFTER_THE_CALL, storage -> storage).run();
    }

    /** Never returns. */
    void run() throws InterruptedException {
        List<UnitPlanner> planners = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            planners.add(new UnitPlanner(new Random(random.nextLong()), firstNumber));
        }
        SqliteStorage.open(warmUpFile).close(); // now to open takes as long as the file takes, not the classes
        while (true) {
            output.say("opening");
            BatchWatch storage = new BatchWatch(storages.apply(SqliteStorage.open(file)));
            output.say("open");
            try (Crm crm = Crm.open(storage)) {
                Content content = Content.read(storage, lanes);
                int units = FEWEST_UNITS + random.nextInt(MORE_UNITS);
                List<Thread> threads = new ArrayList<>();
                for (int i = 0; i < lanes; i++) {
                    UnitPlanner planner = planners.get(i);
                    LaneState state = content.lanes().get(i);
                    UnitRunner runner = new UnitRunner(crm, state, content.subjects());
                    threads.add(new Thread(() -> orElseEnd(() -> write(units, planner, runner, storage))));
                }
                threads.forEach(Thread::start);
                for (Thread thread : threads) {
                    thread.join();
                }
                output.say("closing");
            }
            output.say("closed");
        }
    }

    private void write(int units, UnitPlanner planner, UnitRunner runner, BatchWatch storage) {
        for (int i = 0; i < units; i++) {
            LaneState state = runner.state();
            int lane = state.lane().number();
            Unit unit = planner.next(state);
            output.say("start " + lane + " " + unit);
            acknowledging.call(
                    () -> runner.run(unit), id -> output.say("ack " + lane + " " + id + " " + storage.lastBatch()));
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
