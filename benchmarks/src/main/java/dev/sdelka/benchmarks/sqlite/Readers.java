package dev.sdelka.benchmarks.sqlite;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Target;
import dev.sdelka.benchmarks.peer.Peer;
import dev.sdelka.benchmarks.peer.RawPeer;
import dev.sdelka.benchmarks.runner.CallersLane;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.Operation;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** Two threads read deals by id, and one does. */
public final class Readers implements Comparison {

    private static final String TWO = "Sdelka, 2 threads";
    private static final String ONE = "Sdelka, 1 thread";
    private static final String SHARED = "raw JDBC, 2 threads, one connection";

    @Override
    public String name() {
        return "readers";
    }

    @Override
    public String title() {
        return "SQLite: deals by id, 2 threads and one";
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target.Ratio(TWO, ONE, 1.6));
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        Path file = bench.deals(Lanes.DEALS);
        Crm crm = bench.keep(Crm.open(SqliteStorage.open(file)));
        Peer raw = bench.keep(new RawPeer(file));
        Object lock = new Object();
        return List.of(
                bench.keep(new CallersLane(TWO, List.of(reader(crm), reader(crm)))),
                bench.keep(new CallersLane(ONE, List.of(reader(crm)))),
                bench.keep(new CallersLane(SHARED, Collections.nCopies(2, shared(raw, lock)))));
    }

    private static Operation reader(Crm crm) {
        Actor actor = Actor.user(1);
        Ids ids = new Ids(Lanes.DEALS);
        return () -> crm.deals().get(actor, ids.next());
    }

    private static Operation shared(Peer raw, Object lock) {
        Ids ids = new Ids(Lanes.DEALS);
        return () -> {
            synchronized (lock) {
                return raw.deal(ids.next());
            }
        };
    }
}
