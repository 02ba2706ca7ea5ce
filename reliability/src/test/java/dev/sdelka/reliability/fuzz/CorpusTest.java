package dev.sdelka.reliability.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the fuzzer ever found is answered as it must be. */
class CorpusTest {

    private static final int MOST_BYTES = 300 * 1024;

    @ParameterizedTest
    @EnumSource(TargetKind.class)
    void everyInputOfTheCorpusEndsInACataloguedAnswer(TargetKind kind) {
        Target target = kind.open();
        Map<String, byte[]> inputs = Corpus.of(kind);

        assertThat(inputs).isNotEmpty();
        inputs.forEach((name, input) ->
                assertThatCode(() -> target.run(input)).as(name).doesNotThrowAnyException());
    }

    @Test
    void corpusStaysSmall() {
        int bytes = 0;
        for (TargetKind kind : TargetKind.values()) {
            bytes += Corpus.of(kind).values().stream()
                    .mapToInt(input -> input.length)
                    .sum();
        }

        assertThat(bytes).isLessThan(MOST_BYTES);
    }
}
