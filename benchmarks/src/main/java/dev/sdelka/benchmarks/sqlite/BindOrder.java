package dev.sdelka.benchmarks.sqlite;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Target;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.LoopLane;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** One caller binds new orders to deals and waits for the disk each time. Which orders exist is the host's to say in all lanes. */
public final class BindOrder implements Comparison {

    private static final String WITH_INDEX = "raw JDBC, order as integer key, index of owners";
    private static final String WITHOUT_INDEX = "raw JDBC, order as integer key alone";

    @Override
    public String name() {
        return "bind-order";
    }

    @Override
    public String title() {
        return "SQLite: bind an order, one caller, synchronous=FULL";
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target.Ratio(Lanes.SDELKA, WITH_INDEX, 0.9));
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        Crm crm = bench.keep(Crm.builder(SqliteStorage.open(bench.copy(Lanes.DEALS, "sdelka")))
                .orderDirectory(order -> true)
                .build());
        Actor actor = Actor.user(1);
        AtomicLong orders = new AtomicLong();
        Ids ids = new Ids(Lanes.DEALS);
        return List.of(
                LoopLane.of(
                        Lanes.SDELKA,
                        () -> crm.orderBindings()
                                .add(actor, OrderBinding.toDeal(orders.incrementAndGet(), ids.next()))),
                lane(WITH_INDEX, bench.keep(new RawBindings(bench.copy(Lanes.DEALS, "indexed"), true))),
                lane(WITHOUT_INDEX, bench.keep(new RawBindings(bench.copy(Lanes.DEALS, "plain"), false))));
    }

    private static Lane lane(String name, RawBindings bindings) {
        AtomicLong orders = new AtomicLong();
        Ids ids = new Ids(Lanes.DEALS);
        return LoopLane.of(name, () -> bindings.bind(orders.incrementAndGet(), ids.next()));
    }
}
