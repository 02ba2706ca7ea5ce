package dev.sdelka.benchmarks.sqlite;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Target;
import dev.sdelka.benchmarks.peer.HibernatePeer;
import dev.sdelka.benchmarks.peer.JdbiPeer;
import dev.sdelka.benchmarks.peer.JooqPeer;
import dev.sdelka.benchmarks.peer.Peer;
import dev.sdelka.benchmarks.peer.RawPeer;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.LoopLane;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.util.List;

/** One caller adds deals and waits for the disk each time. */
public final class AddDeal implements Comparison {

    @Override
    public String name() {
        return "add-deal";
    }

    @Override
    public String title() {
        return "SQLite: add a deal, one caller, synchronous=FULL";
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target.Ratio(Lanes.SDELKA, Lanes.RAW, 0.9));
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        Crm crm = bench.keep(Crm.open(SqliteStorage.open(bench.copy(Lanes.DEALS, "sdelka"))));
        Actor actor = Actor.user(1);
        NewDeals deals = new NewDeals(0);
        return List.of(
                LoopLane.of(Lanes.SDELKA, () -> crm.deals().add(actor, deals.nextInput())),
                lane(Lanes.RAW, bench.keep(new RawPeer(bench.copy(Lanes.DEALS, "raw")))),
                lane(Lanes.JDBI, bench.keep(new JdbiPeer(bench.copy(Lanes.DEALS, "jdbi")))),
                lane(Lanes.HIBERNATE, bench.keep(new HibernatePeer(bench.copy(Lanes.DEALS, "hibernate")))),
                lane(Lanes.JOOQ, bench.keep(new JooqPeer(bench.copy(Lanes.DEALS, "jooq")))));
    }

    private static Lane lane(String name, Peer peer) {
        NewDeals deals = new NewDeals(0);
        return LoopLane.of(name, () -> peer.add(deals.nextDeal()));
    }
}
