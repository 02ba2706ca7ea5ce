package dev.sdelka.benchmarks.runner;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs lanes in rounds. In a round each lane has its slice, and each round begins with another lane, so that none always comes after the
 * same other, and all meet the same moods of the machine.
 */
public final class Runner {

    private final Pace pace;

    /**
     * A runner.
     *
     * @param pace how long it looks
     */
    public Runner(Pace pace) {
        this.pace = pace;
    }

    /**
     * Runs lanes.
     *
     * @param lanes at least one
     * @return what they did, in their order
     * @throws Exception what a lane threw
     */
    public List<LaneResult> run(List<? extends Lane> lanes) throws Exception {
        for (int round = 0; round < pace.warmUpRounds(); round++) {
            round(lanes, round);
        }
        List<List<Slice>> slices = new ArrayList<>();
        lanes.forEach(lane -> slices.add(new ArrayList<>()));
        for (int round = 0; round < pace.rounds(); round++) {
            List<Slice> done = round(lanes, round);
            for (int lane = 0; lane < lanes.size(); lane++) {
                slices.get(lane).add(done.get(lane));
            }
        }
        List<LaneResult> results = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            results.add(new LaneResult(lanes.get(lane).name(), slices.get(lane)));
        }
        return results;
    }

    private List<Slice> round(List<? extends Lane> lanes, int round) throws Exception {
        Slice[] done = new Slice[lanes.size()];
        for (int turn = 0; turn < done.length; turn++) {
            int lane = (round + turn) % done.length;
            done[lane] = lanes.get(lane).run(pace.slice().toNanos());
        }
        return List.of(done);
    }
}
