package dev.sdelka.benchmarks.sqlite;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Target;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.LoopLane;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealFilter;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.util.List;

/** The 50 deals after an id, wherever it stands among a million. */
public final class DeepPage implements Comparison {

    private static final String ANYWHERE = "50 deals after any id";
    private static final String FIRST = "the first 50 deals";
    private static final String OFFSET = "50 deals from the middle, by offset";

    @Override
    public String name() {
        return "deep-page";
    }

    @Override
    public String title() {
        return "SQLite: a page by >ID among 1,000,000 deals";
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target.Ratio(ANYWHERE, FIRST, 0.9));
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        Crm crm = bench.keep(Crm.open(SqliteStorage.open(bench.deals(Bench.MILLION))));
        Ids ids = new Ids(Bench.MILLION - DealQuery.PAGE_SIZE);
        return List.of(
                LoopLane.of(ANYWHERE, () -> list(crm, after(ids.next()))),
                LoopLane.of(FIRST, () -> list(crm, after(0))),
                LoopLane.of(OFFSET, () -> list(crm, DealQuery.all().page(Bench.MILLION / 2, DealQuery.PAGE_SIZE))));
    }

    private static DealQuery after(long id) {
        return DealQuery.where(DealFilter.field(DealField.ID).isGreaterThan(id));
    }

    private static Object list(Crm crm, DealQuery query) {
        return crm.deals().list(Actor.user(1), query);
    }
}
