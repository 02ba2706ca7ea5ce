package dev.sdelka.benchmarks.memory;

import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Target;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.Measure;
import dev.sdelka.benchmarks.runner.Pace;
import java.util.List;

/** The heap that deals take in the store in memory. */
public final class BytesPerDeal implements Comparison {

    private static final int DEALS = 100_000;
    private static final int FEWER = 7;

    @Override
    public String name() {
        return "bytes-per-deal";
    }

    @Override
    public String title() {
        return "Memory: the heap that a deal takes, of 100,000 that were read from a file";
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target.Limit(HeapLane.NAME, Measure.HEAP_BESIDE_TEXTS, 500));
    }

    /** Each round fills a store and looks at the heap. */
    @Override
    public Pace pace(Pace pace) {
        return pace.slower(FEWER, pace.slice());
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        return List.of(new HeapLane(bench.deals(DEALS), DEALS));
    }
}
