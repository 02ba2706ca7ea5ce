package dev.sdelka.testkit.suite;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.testkit.sequence.Change;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Two units each of which makes its change if it does not see that of the other. Each looks, and then lets the other look, too, before it goes on; where the store makes one wait
 * for the other, that is seen by the state of its thread.
 */
final class Encounter {

    /** When a caller that neither looks nor seems to wait is taken to wait. */
    private static final long MILLIS_TO_WATCH = 1_000;

    /** What a unit wants to know of the other, and what it does if it is not so. */
    record Side(Predicate<StorageReader> sees, Change change) {}

    /** Two sides, and what the encounter is about. */
    record Pair(String subject, Side one, Side other) {}

    private volatile @Nullable Thread caller;
    private volatile boolean hasLooked;

    private Encounter() {}

    /** Whether each unit saw the change of the other; who did not has made its own. */
    static List<Boolean> of(Storage storage, Pair pair) throws Exception {
        Encounter first = new Encounter();
        Encounter second = new Encounter();
        return Parallel.run(List.of(
                () -> first.meet(second, storage, pair.one()), () -> second.meet(first, storage, pair.other())));
    }

    private boolean meet(Encounter other, Storage storage, Side side) {
        caller = Thread.currentThread();
        try {
            return storage.write(writer -> {
                boolean sees = side.sees().test(writer);
                hasLooked = true;
                other.awaitLook();
                if (!sees) {
                    side.change().applyTo(writer);
                }
                return sees;
            });
        } finally {
            hasLooked = true; // whatever became of it, nobody need wait
        }
    }

    private void awaitLook() {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS_TO_WATCH);
        while (!hasLooked && !isWaiting() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    private boolean isWaiting() {
        Thread thread = caller;
        return thread != null && Parallel.isWaitingOrOver(thread);
    }
}
