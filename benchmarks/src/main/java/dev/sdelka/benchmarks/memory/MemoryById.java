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
    private static final String AHEAD = ", ids known ahead";

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
        LongFunction<Deal> service = id -> crm.deals().get(actor, id);
        LongFunction<Deal> bare = map::get;
        return List.of(
                lane(SERVICE, service),
                lane(MAP, bare),
                lane(UNITS, id -> storage.read(reader -> requireNonNull(reader.deal(id)))),
                ahead(SERVICE + AHEAD, service),
                ahead(MAP + AHEAD, bare));
    }

    /** Which deal is wanted next follows from the one before, as what an application does follows from what it has seen. */
    private static Lane lane(String name, LongFunction<Deal> get) {
        long[] last = {1};
        return LoopLane.of(name, TIMES, () -> {
            long id = last[0];
            for (int i = 0; i < TIMES; i++) {
                id = get.apply(1 + (id - 1 + STRIDE) % DEALS).id();
            }
            last[0] = id;
            return id;
        });
    }

    /** Nothing follows from a deal: the processor looks for several at the same time, the more of them the less is done for each. */
    private static Lane ahead(String name, LongFunction<Deal> get) {
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
