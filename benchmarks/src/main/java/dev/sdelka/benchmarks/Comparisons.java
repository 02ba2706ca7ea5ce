package dev.sdelka.benchmarks;

import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.http.GetOverHttp;
import dev.sdelka.benchmarks.memory.BytesPerDeal;
import dev.sdelka.benchmarks.memory.MemoryById;
import dev.sdelka.benchmarks.sqlite.AddDeal;
import dev.sdelka.benchmarks.sqlite.AddTogether;
import dev.sdelka.benchmarks.sqlite.BindOrder;
import dev.sdelka.benchmarks.sqlite.DealById;
import dev.sdelka.benchmarks.sqlite.DeepPage;
import dev.sdelka.benchmarks.sqlite.FilteredPages;
import dev.sdelka.benchmarks.sqlite.LoadBindings;
import dev.sdelka.benchmarks.sqlite.LoadDeals;
import dev.sdelka.benchmarks.sqlite.PageWithTotal;
import dev.sdelka.benchmarks.sqlite.Readers;
import dev.sdelka.benchmarks.sqlite.Totals;
import dev.sdelka.benchmarks.start.FirstAnswer;
import dev.sdelka.benchmarks.wire.EncodeAnswer;
import dev.sdelka.benchmarks.wire.ReadCall;
import java.nio.file.Path;
import java.util.List;

/** All comparisons. */
final class Comparisons {

    private static final int SOME = 8;
    private static final int MANY = 64;

    private Comparisons() {}

    /** In the order of the report. */
    static List<Comparison> all(Path serverJar) {
        return List.of(
                new DealById(),
                new PageWithTotal(),
                new DeepPage(),
                new FilteredPages(),
                new Totals(),
                new AddDeal(),
                new AddTogether(SOME, 3),
                new AddTogether(MANY, 6),
                new BindOrder(),
                new LoadDeals(),
                new LoadBindings(),
                new Readers(),
                new MemoryById(),
                new BytesPerDeal(),
                new EncodeAnswer(),
                new ReadCall(),
                new GetOverHttp(serverJar),
                new FirstAnswer(serverJar));
    }
}
