package dev.sdelka.reliability.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log that ends anywhere, at a small size. The full size is {@code scripts/reliability power}. */
class LogCutTest {

    private static final int CUTS = 40;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {512, 4096})
    void aCutLogOpensToWhatTheCommitsBeforeTheCutMade(int pageSize) throws Exception { // [DU-2], [TX-1]
        LogCutTrial trial = new LogCutTrial(folder, 3, pageSize, 1);
        trial.write(5);
        List<Integer> places = new ArrayList<>(trial.edges(CUTS));
        Collections.shuffle(places, new Random(1));

        List<Integer> progress = new ArrayList<>();
        trial.cut(places.subList(0, CUTS), progress::add);

        assertThat(trial.toString()).startsWith(CUTS + " cuts of a log");
        assertThat(progress).hasSize(CUTS).isSorted().endsWith(CUTS);
    }

    @Test
    void placesOfCutsAreAsFarApartAsIsAskedForAndReachBothEnds() throws Exception {
        LogCutTrial trial = new LogCutTrial(folder, 2, 512, 1);
        trial.write(1);
        int length = trial.length();

        assertThat(trial.every(1)).hasSize(length + 1).contains(0, 1, length);
        assertThat(trial.every(1000)).hasSize((length + 999) / 1000 + 1).contains(0, 1000, length);
        assertThat(trial.every(Integer.MAX_VALUE)).containsExactly(0, length);
    }
}
