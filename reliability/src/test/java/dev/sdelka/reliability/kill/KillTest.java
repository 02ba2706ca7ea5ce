package dev.sdelka.reliability.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.reliability.workload.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trial of kills at a small size, and what it says of programs that are wrong. The full size is {@code scripts/reliability kill}. */
class KillTest {

    private static final int ENOUGH = 20;

    /** Kills while it writes to a new file, opens it again, and writes to one of the first schema. */
    private static final long NEW_AND_OLD_FILE = 47;

    /** Kills three times while it writes. */
    private static final long WHILE_IT_WRITES = 9;

    @TempDir
    private Path folder;

    @Test
    void whatAKilledProcessAcknowledgedIsThereAndNothingIsHalfThere() throws Exception { // [DU-1], [TX-1], [ID-1]
        KillTrial trial = new KillTrial(Writer.class, folder, 8, NEW_AND_OLD_FILE);

        trial.run(3, round -> {});

        assertThat(trial.figures().kills()).isEqualTo(3);
        assertThat(trial.figures().files()).isEqualTo(2);
        assertThat(trial.figures().acknowledged()).isPositive();
        assertThat(trial.figures().sharedCommits()).isPositive();
    }

    @Test
    void aProgramThatAcknowledgesTooEarlyIsFoundOut() {
        assertThatThrownBy(() -> new KillTrial(EarlyWriter.class, folder, 8, WHILE_IT_WRITES).run(ENOUGH, round -> {}))
                .isInstanceOf(TrialFailure.class)
                .hasMessageContaining("lost something");
    }

    @Test
    void aProgramThatCommitsAUnitInTwoPartsIsFoundOut() {
        assertThatThrownBy(
                        () -> new KillTrial(HalvingWriter.class, folder, 8, WHILE_IT_WRITES).run(ENOUGH, round -> {}))
                .isInstanceOf(TrialFailure.class)
                .hasMessageContaining("half of something");
    }

    @Test
    void aProgramThatEndsByItselfIsFoundOut() {
        assertThatThrownBy(() -> new KillTrial(Object.class, folder, 8, WHILE_IT_WRITES).run(ENOUGH, round -> {}))
                .isInstanceOf(TrialFailure.class)
                .hasMessageContaining("ended by itself");
    }
}
