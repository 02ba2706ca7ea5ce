package dev.sdelka.reliability.exhaustion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The trial of exhaustion at a small size. The full size is {@code scripts/reliability exhaustion}. */
class ExhaustionTest {

    private static final int SIZE = 4;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whoHasNoneLeftHarmsNobodyElseOnAFile(Exhaustion exhaustion) throws Exception { // [TX-1], [DU-1], [LC-3]
        assertThat(new ExhaustionTrial(folder).onFile(exhaustion, SIZE)).matches("[1-9][0-9]* calls broke off, .*");
    }

    @ParameterizedTest
    @EnumSource
    void whoHasNoneLeftHarmsNobodyElseInMemory(Exhaustion exhaustion) throws Exception { // [TX-1], [LC-3]
        assertThat(new ExhaustionTrial(folder).inMemory(exhaustion, SIZE)).matches("[1-9][0-9]* calls broke off, .*");
    }
}
