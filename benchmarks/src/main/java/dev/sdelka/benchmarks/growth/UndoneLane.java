package dev.sdelka.benchmarks.growth;

import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Repeats a change, and undoes all of a slice after it, unseen by the clock: a store of a thousand deals shall stay one.
 *
 * @param name what the report calls it
 * @param most how many changes a slice has at most
 * @param change the change
 * @param undoing undoes changes
 * @param <T> what a change leaves for its undoing
 */
record UndoneLane<T>(String name, int most, Change<T> change, Undoing<T> undoing) implements Lane {

    /** Makes a change. */
    @FunctionalInterface
    interface Change<T> {
        T run() throws Exception;
    }

    /** Undoes changes. */
    @FunctionalInterface
    interface Undoing<T> {
        void run(List<T> changes) throws Exception;
    }

    @Override
    public Slice run(long nanos) throws Exception {
        List<T> changes = new ArrayList<>(most);
        long start = System.nanoTime();
        long now = start;
        while (changes.size() < most && now - start < nanos) {
            changes.add(change.run());
            now = System.nanoTime();
        }
        undoing.run(changes);
        return new Slice(changes.size(), now - start, Map.of());
    }
}
