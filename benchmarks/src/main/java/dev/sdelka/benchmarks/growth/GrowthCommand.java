package dev.sdelka.benchmarks.growth;

import static java.util.Objects.requireNonNull;

import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.report.Growth;
import dev.sdelka.benchmarks.report.GrowthDocument;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.LaneResult;
import dev.sdelka.benchmarks.runner.Pace;
import dev.sdelka.benchmarks.runner.Runner;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints how times grow with the number of deals, and writes it down with a plot. */
@Command(
        name = "growth",
        description = "Times at 1,000 to 1,000,000 deals; writes docs/growth.md and docs/growth.svg.",
        mixinStandardHelpOptions = true)
public final class GrowthCommand implements Callable<Integer> {

    private static final Pace PACE = new Pace(5, 15, Duration.ofMillis(100));
    private static final double NANOS_PER_SECOND = 1e9;

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            defaultValue = "benchmarks/target/cache",
            description = "Where files of deals are made once and kept. Default: ${DEFAULT-VALUE}")
    private Path cache = Path.of("benchmarks", "target", "cache");

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            defaultValue = "1000,10000,100000,1000000",
            description = "How many deals. Default: ${DEFAULT-VALUE}")
    private int[] sizes = {1_000, 10_000, 100_000, 1_000_000};

    @Option(
            names = "--docs",
            paramLabel = "FOLDER",
            defaultValue = "docs",
            description = "Where growth.md and growth.svg are written. Default: ${DEFAULT-VALUE}")
    private Path docs = Path.of("docs");

    @Spec
    private @Nullable CommandSpec spec;

    /** Used by the command line's parser. */
    public GrowthCommand() {}

    @Override
    public Integer call() throws Exception {
        PrintWriter out = requireNonNull(spec).commandLine().getOut();
        Growth growth = measure(spec.commandLine().getErr());
        GrowthDocument document = new GrowthDocument(growth, cache.toAbsolutePath());
        out.println(document.table());
        document.write(docs);
        out.println(docs.resolve(GrowthDocument.NAME) + " and its plot are written");
        return 0;
    }

    private Growth measure(PrintWriter errors) throws Exception {
        try (Bench bench = new Bench(cache.toAbsolutePath(), false, errors::println)) {
            List<Lane> lanes = new ArrayList<>();
            Map<String, List<Double>> bytes = new LinkedHashMap<>();
            for (int deals : sizes) {
                Path file = bench.copy(deals, "growth");
                Sizes inFile = Sizes.of(file);
                bytes.computeIfAbsent("bytes per deal", name -> new ArrayList<>())
                        .add(inFile.bytesPerDeal());
                bytes.computeIfAbsent("bytes per binding", name -> new ArrayList<>())
                        .add(inFile.bytesPerBinding());
                lanes.addAll(bench.keep(new SizedStore(file, deals)).lanes());
            }
            List<LaneResult> results = new Runner(PACE).run(lanes);
            Map<String, List<Double>> nanos = new LinkedHashMap<>();
            for (Work work : Work.values()) {
                nanos.put(
                        work.title(),
                        Arrays.stream(sizes)
                                .mapToObj(deals -> nanos(results, work.at(deals)))
                                .toList());
            }
            return new Growth(Arrays.stream(sizes).boxed().toList(), nanos, bytes);
        }
    }

    private static double nanos(List<LaneResult> results, String lane) {
        return results.stream()
                .filter(result -> result.name().equals(lane))
                .mapToDouble(result -> NANOS_PER_SECOND / result.rate().median())
                .findFirst()
                .orElseThrow();
    }
}
