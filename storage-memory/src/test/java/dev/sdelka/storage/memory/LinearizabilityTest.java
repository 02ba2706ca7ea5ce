package dev.sdelka.storage.memory;

import dev.sdelka.storage.UnitGate;
import java.util.Set;
import org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Calls of several threads are as if made one after the other, each at some moment between its beginning and its end, closing included. Lincheck makes up
 * what the threads call. More of it: {@code -Dlincheck.iterations=200}.
 */
@Tag("lincheck") // it runs in a process of its own
class LinearizabilityTest {

    private static final int ITERATIONS = Integer.getInteger("lincheck.iterations", 1);
    private static final int STRESS_RUNS = 1000;
    private static final int INTERLEAVINGS = 100;
    private static final int CALLS = 3;

    /** Before and after the threads run, to have something there, and to see what is left. */
    private static final int CALLS_AROUND = 2;

    /** Where threads meet; all the rest is values that do not change, and what one unit alone has. */
    private static final Set<String> SHARED =
            Set.of(MemoryStorage.class.getName(), UnitGate.class.getName(), WriteLock.class.getName());

    @Test
    void threadsThatRunAtOnceSeeOneOrder() {
        new StressOptions()
                .iterations(ITERATIONS)
                .invocationsPerIteration(STRESS_RUNS)
                .threads(3)
                .actorsPerThread(CALLS)
                .actorsBefore(CALLS_AROUND)
                .actorsAfter(CALLS_AROUND)
                .check(StoreCalls.class);
    }

    @Test
    void anyInterleavingOfTwoThreadsIsOneOrder() {
        new ModelCheckingOptions()
                .iterations(ITERATIONS)
                .invocationsPerIteration(INTERLEAVINGS)
                .threads(2)
                .actorsPerThread(CALLS)
                .actorsBefore(CALLS_AROUND)
                .actorsAfter(CALLS_AROUND)
                .addGuarantee(ManagedStrategyGuaranteeKt.forClasses(
                                name -> name.startsWith("dev.sdelka.") && !SHARED.contains(name))
                        .allMethods()
                        .ignore())
                .check(StoreCalls.class);
    }
}
