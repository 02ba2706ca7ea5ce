package dev.sdelka.benchmarks.sqlite;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Target;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.LoopLane;
import dev.sdelka.bulk.BulkLoader;
import dev.sdelka.bulk.LoadResult;
import dev.sdelka.bulk.PortalRecord;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** One caller loads bindings in chunks, beside one unit of work for each. Which orders exist is the host's to say. */
public final class LoadBindings implements Comparison {

    @Override
    public String name() {
        return "load-bindings";
    }

    @Override
    public String title() {
        return "SQLite: load bindings in chunks of 1,000, synchronous=FULL";
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target.Ratio(Lanes.IN_CHUNKS, Lanes.ONE_BY_ONE, Lanes.LOADING_RATIO));
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        Actor actor = Actor.user(1);
        Crm one = open(bench, "one");
        BulkLoader loader = open(bench, "chunks").bulkLoader().build();
        AtomicLong bound = new AtomicLong();
        AtomicLong loaded = new AtomicLong();
        Ids ids = new Ids(Lanes.DEALS);
        Ids idsOfLoaded = new Ids(Lanes.DEALS);
        return List.of(
                LoopLane.of(Lanes.IN_CHUNKS, BulkLoader.DEFAULT_CHUNK_SIZE, () -> load(loader, loaded, idsOfLoaded)),
                LoopLane.of(
                        Lanes.ONE_BY_ONE,
                        () -> one.orderBindings()
                                .add(actor, OrderBinding.toDeal(bound.incrementAndGet(), ids.next()))));
    }

    private static Crm open(Bench bench, String name) throws Exception {
        return bench.keep(Crm.builder(SqliteStorage.open(bench.copy(Lanes.DEALS, name)))
                .orderDirectory(order -> true)
                .build());
    }

    private static LoadResult load(BulkLoader loader, AtomicLong orders, Ids ids) {
        for (int i = 0; i < BulkLoader.DEFAULT_CHUNK_SIZE; i++) {
            loader.add(new PortalRecord.Binding(OrderBinding.toDeal(orders.incrementAndGet(), ids.next())));
        }
        return Lanes.requireAllLoaded(loader.flush());
    }
}
