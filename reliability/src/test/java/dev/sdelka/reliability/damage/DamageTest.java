package dev.sdelka.reliability.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {

    private static final Logger FAULTS = Logger.getLogger("dev.sdelka.rest.error.WireError");
    private static final int FILES = 40;

    @TempDir
    Path folder;

    @BeforeEach
    void beQuiet() {
        FAULTS.setLevel(Level.OFF);
    }

    @AfterEach
    void beAsBefore() {
        FAULTS.setLevel(null);
    }

    @Test
    void damagedFilesEndInFaultsAndAnswersOfTheCatalogue() throws Exception {
        DamageFigures figures = new DamageTrial(folder, 1).run(FILES, number -> {});

        assertThat(figures.files()).containsKeys("opened", "CORRUPT");
        assertThat(figures.files().values().stream().mapToInt(count -> count).sum())
                .isEqualTo(FILES);
        assertThat(figures.answers()).containsKeys("result", "INTERNAL_SERVER_ERROR");
    }
}
