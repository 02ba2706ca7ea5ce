package dev.sdelka.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Result;
import dev.sdelka.benchmarks.comparison.Target;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.LaneResult;
import dev.sdelka.benchmarks.runner.Slice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the document")
class PerformanceDocumentTest {

    @TempDir
    private Path folder;

    private record Asked(String name) implements Comparison {
        @Override
        public String title() {
            return "About " + name;
        }

        @Override
        public List<Target> targets() {
            return List.of(new Target.Ratio("ours", "theirs", 2), new Target.Ratio("ours", "theirs", 4));
        }

        @Override
        public List<Lane> open(Bench bench) {
            return List.of();
        }
    }

    private static LaneResult lane(String name, long operations) {
        return new LaneResult(name, List.of(new Slice(operations, 1_000_000_000, Map.of())));
    }

    private String written(Result... results) throws Exception {
        Path file = folder.resolve("performance.md");
        Map<String, Result> byName = new LinkedHashMap<>();
        for (Result result : results) {
            byName.put(result.name(), result);
        }
        List<Comparison> asked =
                byName.keySet().stream().<Comparison>map(Asked::new).toList();
        new PerformanceDocument(folder).write(file, asked, byName, "command");
        return Files.readString(file);
    }

    @Test
    @DisplayName("tells figures, ratios and targets that were met and missed")
    void figures() throws Exception {
        String text = written(new Result("one", List.of(lane("ours", 30_000), lane("theirs", 10_000)), null));

        assertThat(text)
                .contains("## one", "About one.")
                .contains("| ours | 30,000 | 33.3 µs |  |")
                .contains("| theirs | 10,000 | 100 µs | 3.00 (3.00–3.00) |")
                .contains("| ours to theirs | ≥ 2.0 × | 3.00 (3.00–3.00) × | met |")
                .contains("| ours to theirs | ≥ 4.0 × | 3.00 (3.00–3.00) × | **missed** |");
    }

    @Test
    @DisplayName("says why a comparison was skipped")
    void skipped() throws Exception {
        assertThat(written(new Result("one", List.of(), "there is no disk")))
                .contains("Skipped: there is no disk.")
                .doesNotContain("met");
    }

    @Test
    @DisplayName("has what people wrote, however often it is written")
    void notes() throws Exception {
        written();

        assertThat(written()).startsWith("# Performance").contains("Timings are no tests");
    }
}
