package dev.sdelka.reliability.workload;

import dev.sdelka.Crm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes with one thread a lane in this process, and tells what the store held after each commit. */
public final class ParallelLanes {

    private record Done(BatchWatch.Run run, int lane, Unit unit) {}

    private ParallelLanes() {}

    /**
     * Writes.
     *
     * @param storage the store, nothing else writes to it
     * @param lanes how many threads write
     * @param units how many units each does
     * @param random chooses the units; its next values must not be those of a writer before
     * @param firstNumber greater than all numbers of units before
     * @return what the store held of each lane: before all commits, and after each
     */
    public static List<List<LaneState>> write(BatchWatch storage, int lanes, int units, Random random, long firstNumber)
            throws InterruptedException {
        Content content = Content.read(storage, lanes);
        List<Done> all = Collections.synchronizedList(new ArrayList<>());
        Crm crm = Crm.open(storage);
        ExecutorService threads = Executors.newFixedThreadPool(lanes);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < lanes; i++) {
                int lane = i;
                UnitPlanner planner = new UnitPlanner(new Random(random.nextLong()), firstNumber);
                UnitRunner runner = new UnitRunner(crm, content.lanes().get(i), content.subjects());
                futures.add(threads.submit(() -> {
                    for (int n = 0; n < units; n++) {
                        Unit unit = planner.next(runner.state());
                        runner.run(unit);
                        all.add(new Done(storage.last(), lane, unit));
                    }
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
        all.sort(Comparator.comparingLong(done -> done.run().order()));
        return states(content.lanes(), all);
    }

    private static List<List<LaneState>> states(List<LaneState> before, List<Done> inOrder) {
        List<List<LaneState>> states = new ArrayList<>();
        List<LaneState> current = new ArrayList<>(before);
        long batch = 0;
        for (Done done : inOrder) {
            if (done.run().batch() != batch) {
                states.add(List.copyOf(current));
                batch = done.run().batch();
            }
            current.set(done.lane(), current.get(done.lane()).after(done.unit()));
        }
        states.add(List.copyOf(current));
        return states;
    }
}
