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
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several callers add deals at the same time, and wait for the disk each time. */
public final class AddTogether implements Comparison {

    private static final String ONE_COMMIT = "raw JDBC, one commit per call";

    private final int callers;
    private final double atLeast;

    /**
     * A comparison.
     *
     * @param callers how many threads add deals
     * @param atLeast how many times the throughput of one commit per call is to be reached
     */
    public AddTogether(int callers, double atLeast) {
        this.callers = callers;
        this.atLeast = atLeast;
    }

    @Override
    public String name() {
        return "add-" + callers + "-callers";
    }

    @Override
    public String title() {
        return "SQLite: add deals, " + callers + " callers, synchronous=FULL";
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target.Ratio(Lanes.SDELKA, ONE_COMMIT, atLeast));
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        Crm crm = bench.keep(Crm.open(SqliteStorage.open(bench.copy(Lanes.DEALS, "sdelka"))));
        Actor actor = Actor.user(1);
        Peer raw = bench.keep(new RawPeer(bench.copy(Lanes.DEALS, "raw")));
        ReentrantLock lock = new ReentrantLock(true); // in the order of arrival, as Sdelka does it
        return List.of(
                bench.keep(lane(Lanes.SDELKA, number -> {
                    NewDeals deals = new NewDeals(number);
                    return () -> crm.deals().add(actor, deals.nextInput());
                })),
                bench.keep(lane(ONE_COMMIT, number -> {
                    NewDeals deals = new NewDeals(number);
                    return () -> {
                        lock.lock();
                        try {
                            return raw.add(deals.nextDeal());
                        } finally {
                            lock.unlock();
                        }
                    };
                })));
    }

    private CallersLane lane(String name, IntFunction<Operation> operation) {
        return new CallersLane(
                name, IntStream.range(0, callers).mapToObj(operation).toList());
    }
}
