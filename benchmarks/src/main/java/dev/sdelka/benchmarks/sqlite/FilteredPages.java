package dev.sdelka.benchmarks.sqlite;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Target;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.LoopLane;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.util.ArrayList;
import java.util.List;

/** Pages that an index can serve, among a million deals and among ten thousand. */
public final class FilteredPages implements Comparison {

    /** Within twice the time. */
    private static final double HALF = 0.5;

    @Override
    public String name() {
        return "filtered-pages";
    }

    @Override
    public String title() {
        return "SQLite: filtered pages among 1,000,000 deals and among 10,000";
    }

    @Override
    public List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Filters filters : Filters.values()) {
            targets.add(new Target.Ratio(filters.among(Bench.MILLION), filters.among(Lanes.DEALS), HALF));
        }
        return targets;
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        Crm large = bench.keep(Crm.open(SqliteStorage.open(bench.deals(Bench.MILLION))));
        Crm small = bench.keep(Crm.open(SqliteStorage.open(bench.deals(Lanes.DEALS))));
        List<Lane> lanes = new ArrayList<>();
        for (Filters filters : Filters.values()) {
            lanes.add(lane(filters.among(Bench.MILLION), large, filters));
            lanes.add(lane(filters.among(Lanes.DEALS), small, filters));
        }
        return lanes;
    }

    private static Lane lane(String name, Crm crm, Filters filters) {
        int[] number = {0};
        return LoopLane.of(name, () -> crm.deals().list(Actor.user(1), filters.page(number[0]++)));
    }
}
