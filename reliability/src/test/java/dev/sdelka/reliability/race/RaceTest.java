package dev.sdelka.reliability.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.BindingPolicy;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.reliability.race.Tally.Outcome;
import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.reliability.workload.ChangedStorage;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.memory.MemoryStorage;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The trial of races at a small size, and what it says of stores that are wrong. The full size is {@code scripts/reliability race}. */
class RaceTest {

    private static final int CALLERS = 64;
    private static final int CALLS = 10;

    @TempDir
    private Path folder;

    private final RaceTrial trial = new RaceTrial(CALLERS, CALLS, 1);

    @ParameterizedTest
    @EnumSource
    void eachBindingHasOneWinnerInMemory(BindingPolicy policy) throws Exception { // [TX-2]
        Tally tally = trial.inThisProcess(new MemoryStorage(), policy);

        assertThat(tally.total(Outcome.BOUND)).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void eachBindingHasOneWinnerAmongProcessesOnOneFile(BindingPolicy policy) throws Exception { // [TX-2], [ID-1]
        Tally tally = trial.onOneFile(policy, 2, folder);

        assertThat(tally.total(Outcome.BOUND)).isPositive();
    }

    @Test
    void aStoreThatPutsABindingOverItselfIsFoundOut() {
        Storage wrong = new ChangedStorage(new MemoryStorage(), "addBinding", (writer, binding) -> {
            writer.removeBinding((OrderBinding) binding);
            return writer.addBinding((OrderBinding) binding);
        });

        assertThatThrownBy(() -> trial.inThisProcess(wrong, BindingPolicy.MANY_OWNERS))
                .isInstanceOf(TrialFailure.class)
                .hasMessageContaining("was bound by 64, refused to 0");
    }

    @Test
    void aStoreThatLosesARemovalIsFoundOut() {
        AtomicInteger removals = new AtomicInteger();
        Storage wrong = new ChangedStorage(
                new MemoryStorage(),
                "removeBinding",
                (writer, binding) -> removals.incrementAndGet() == 5 || writer.removeBinding((OrderBinding) binding));

        assertThatThrownBy(() -> trial.inThisProcess(wrong, BindingPolicy.MANY_OWNERS))
                .isInstanceOf(TrialFailure.class)
                .hasMessageContaining("was bound once more than removed");
    }

    @Test
    void aStoreThatGivesAnIdAgainIsFoundOut() {
        Storage wrong = new ChangedStorage(new MemoryStorage(), "nextDealId", (writer, none) -> firstFree(writer));

        assertThatThrownBy(() -> trial.inThisProcess(wrong, BindingPolicy.MANY_OWNERS))
                .isInstanceOf(TrialFailure.class)
                .hasMessageContaining("was given");
    }

    private static long firstFree(StorageWriter writer) {
        long id = 1;
        while (writer.deal(id) != null) {
            id++;
        }
        return id;
    }
}
