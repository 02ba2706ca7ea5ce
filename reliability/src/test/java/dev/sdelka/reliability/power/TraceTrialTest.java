package dev.sdelka.reliability.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.reliability.workload.Writer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real system calls, where they can be traced; elsewhere the trial must say why it does not. What is made of traces is tested everywhere: {@link TraceTest}, {@link
 * SyncOrderProperties}, {@link DiskProperties}. The full size is {@code scripts/reliability power}.
 */
class TraceTrialTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsAcknowledgedWasSyncedAndIsThereAfterThePowerFailed() throws Exception { // [DU-2]
        if (isTraceable()) {
            TraceTrial trial = new TraceTrial(Writer.class, folder, 3, 1);

            List<SystemCall> calls = trial.trace(2);

            assertThat(trial.checkOrder(calls).acknowledged()).isPositive();
            trial.failPower(calls, 20);
        }
    }

    @Test
    void aStoreThatDoesNotWaitForTheDiskIsFoundOut() throws Exception {
        if (isTraceable()) {
            TraceTrial trial = new TraceTrial(NormalWriter.class, folder, 4, 1);

            List<SystemCall> calls = trial.trace(1);

            assertThatThrownBy(() -> trial.checkOrder(calls))
                    .isInstanceOf(TrialFailure.class)
                    .hasMessageContaining("acknowledged before its commit was synced");
            assertThatThrownBy(() -> trial.failPower(calls, 100))
                    .isInstanceOf(TrialFailure.class)
                    .hasMessageContaining("lost something");
        }
    }

    private static boolean isTraceable() {
        String obstacle = Strace.obstacle();
        if (!obstacle.isEmpty()) {
            assertThat(obstacle).startsWith("strace ");
        }
        return obstacle.isEmpty();
    }
}
