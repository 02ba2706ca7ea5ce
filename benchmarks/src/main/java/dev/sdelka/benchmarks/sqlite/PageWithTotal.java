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
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealFilter;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.nio.file.Path;
import java.util.List;

/** The first 50 deals of a stage by id, whole, and how many there are. */
public final class PageWithTotal implements Comparison {

    @Override
    public String name() {
        return "page-with-total";
    }

    @Override
    public String title() {
        return "SQLite: a page of 50 deals of a stage, with the total";
    }

    @Override
    public List<Target> targets() {
        return List.of(
                new Target.Ratio(Lanes.SDELKA, Lanes.RAW, 1.8), new Target.Ratio(Lanes.SDELKA, Lanes.HIBERNATE, 3.5));
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        Path file = bench.deals(Lanes.DEALS);
        Crm crm = bench.keep(Crm.open(SqliteStorage.open(file)));
        Actor actor = Actor.user(1);
        Stages stages = new Stages();
        return List.of(
                LoopLane.of(
                        Lanes.SDELKA,
                        () -> crm.deals()
                                .find(
                                        actor,
                                        DealQuery.where(DealFilter.field(DealField.STAGE_ID)
                                                .is(stages.next())))),
                lane(Lanes.RAW, bench.keep(new RawPeer(file))),
                lane(Lanes.JDBI, bench.keep(new JdbiPeer(file))),
                lane(Lanes.HIBERNATE, bench.keep(new HibernatePeer(file))),
                lane(Lanes.JOOQ, bench.keep(new JooqPeer(file))));
    }

    private static Lane lane(String name, Peer peer) {
        Stages stages = new Stages();
        return LoopLane.of(name, () -> peer.page(stages.next()));
    }
}
