package dev.sdelka.reliability.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

        trial.cut(places.subList(0, CUTS));

        assertThat(trial.toString()).startsWith(CUTS + " cuts of a log");
    }
}
