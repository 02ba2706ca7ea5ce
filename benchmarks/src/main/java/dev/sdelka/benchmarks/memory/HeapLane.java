package dev.sdelka.benchmarks.memory;

import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.Measure;
import dev.sdelka.benchmarks.runner.Slice;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.query.Query;
import dev.sdelka.storage.jdbi.SqliteStorage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fills a store in memory from a file, so that no two deals share a text, and looks how the heap has grown. */
final class HeapLane implements Lane {

    static final String NAME = "Sdelka, in memory";

    private final Path file;
    private final int deals;
    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();

    HeapLane(Path file, int deals) {
        this.file = file;
        this.deals = deals;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Slice run(long nanos) {
        long start = System.nanoTime();
        long before = used();
        MemoryStorage storage = filled();
        long whole = used() - before;
        long texts = texts(storage);
        Map<Measure, Double> measures = Map.of(
                Measure.HEAP_BESIDE_TEXTS, (double) (whole - texts) / deals,
                Measure.HEAP_OF_TEXTS, (double) texts / deals);
        return new Slice(deals, System.nanoTime() - start, measures);
    }

    private MemoryStorage filled() {
        MemoryStorage storage = new MemoryStorage();
        try (SqliteStorage source = SqliteStorage.open(file)) {
            List<Deal> read = source.read(reader -> reader.deals(Query.all()));
            storage.write(writer -> {
                read.forEach(writer::addDeal);
                return true;
            });
        }
        return storage;
    }

    /** What copies of all texts take. */
    private long texts(MemoryStorage storage) {
        List<String> texts = new ArrayList<>();
        storage.read(reader -> {
            reader.deals(Query.all()).forEach(deal -> textsOf(deal).forEach(texts::add));
            return true;
        });
        String[] copies = new String[texts.size()];
        try {
            long before = used();
            for (int i = 0; i < copies.length; i++) {
                copies[i] = new String(texts.get(i).toCharArray());
            }
            return used() - before;
        } finally { // what is looked at must not be collected meanwhile
            Reference.reachabilityFence(copies);
            Reference.reachabilityFence(texts);
            Reference.reachabilityFence(storage);
        }
    }

    private static Stream<String> textsOf(Deal deal) {
        Stream<Object> standard = Stream.of(DealField.values())
                .filter(field -> !field.kind().isNumeric() && deal.has(field))
                .map(deal::value);
        return Stream.concat(standard, deal.userFields().values().stream())
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private long used() {
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
