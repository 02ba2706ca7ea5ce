package dev.sdelka.benchmarks.memory;

import static java.util.Objects.requireNonNull;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Target;
import dev.sdelka.benchmarks.data.SampleDeals;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.LoopLane;
import dev.sdelka.deal.Deal;
import dev.sdelka.storage.memory.MemoryStorage;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;

/** A deal by its id from the store in memory, and from a map. */
public final class MemoryById implements Comparison {

    private static final String SERVICE = "Sdelka, the service";
    private static final String MAP = "ConcurrentHashMap";
    private static final String UNITS = "Sdelka, the store alone";

    private static final int DEALS = 100_000;
    private static final int TIMES = 200;

    /** A prime that does not divide the number of deals. */
    private static final long STRIDE = 7_919;

    @Override
    public String name() {
        return "memory-by-id";
    }

    @Override
    public String title() {
        return "Memory: a deal by id among 100,000";
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target.Ratio(SERVICE, MAP, 0.7));
    }

    @Override
    public List<Lane> open(Bench bench) {
        MemoryStorage storage = new MemoryStorage();
        ConcurrentHashMap<Long, Deal> map = new ConcurrentHashMap<>();
        SampleDeals samples = new SampleDeals(DEALS);
        storage.write(writer -> {
            for (long id = 1; id <= DEALS; id++) {
                Deal deal = samples.deal(id);
                writer.addDeal(deal);
                map.put(id, deal);
            }
            return true;
        });
        Crm crm = bench.keep(Crm.open(storage));
        Actor actor = Actor.user(1);
        return List.of(
                lane(SERVICE, id -> crm.deals().get(actor, id)),
                lane(MAP, map::get),
                lane(UNITS, id -> storage.read(reader -> requireNonNull(reader.deal(id)))));
    }

    private static Lane lane(String name, LongFunction<Deal> get) {
        long[] place = {0};
        return LoopLane.of(name, TIMES, () -> {
            long sum = 0;
            for (int i = 0; i < TIMES; i++) {
                place[0] = (place[0] + STRIDE) % DEALS;
                sum += get.apply(1 + place[0]).id();
            }
            return sum;
        });
    }
}
