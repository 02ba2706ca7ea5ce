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
import java.nio.file.Path;
import java.util.List;

/** A deal by its id, with all its values, contacts and user fields. */
public final class DealById implements Comparison {

    @Override
    public String name() {
        return "deal-by-id";
    }

    @Override
    public String title() {
        return "SQLite: a deal by id, one thread";
    }

    @Override
    public List<Target> targets() {
        return List.of(
                new Target.Ratio(Lanes.SDELKA, Lanes.RAW, 1.7), new Target.Ratio(Lanes.SDELKA, Lanes.HIBERNATE, 5.5));
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        Path file = bench.deals(Lanes.DEALS);
        Crm crm = bench.keep(Crm.open(SqliteStorage.open(file)));
        Actor actor = Actor.user(1);
        Ids ids = new Ids(Lanes.DEALS);
        return List.of(
                LoopLane.of(Lanes.SDELKA, () -> crm.deals().get(actor, ids.next())),
                lane(Lanes.RAW, bench.keep(new RawPeer(file))),
                lane(Lanes.JDBI, bench.keep(new JdbiPeer(file))),
                lane(Lanes.HIBERNATE, bench.keep(new HibernatePeer(file))),
                lane(Lanes.JOOQ, bench.keep(new JooqPeer(file))));
    }

    private static Lane lane(String name, Peer peer) {
        Ids ids = new Ids(Lanes.DEALS);
        return LoopLane.of(name, () -> peer.deal(ids.next()));
    }
}
