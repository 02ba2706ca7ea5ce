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
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** One caller loads deals in chunks, beside one unit of work for each deal. */
public final class LoadDeals implements Comparison {

    @Override
    public String name() {
        return "load-deals";
    }

    @Override
    public String title() {
        return "SQLite: load deals in chunks of 1,000, synchronous=FULL";
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target.Ratio(Lanes.IN_CHUNKS, Lanes.ONE_BY_ONE, Lanes.LOADING_RATIO));
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        Actor actor = Actor.user(1);
        Crm one = bench.keep(Crm.open(SqliteStorage.open(bench.copy(Lanes.DEALS, "one"))));
        Crm chunks = bench.keep(Crm.open(SqliteStorage.open(bench.copy(Lanes.DEALS, "chunks"))));
        BulkLoader loader = chunks.bulkLoader().build();
        NewDeals added = new NewDeals(0);
        NewDeals loaded = new NewDeals(0);
        AtomicLong id = new AtomicLong(2 * Lanes.DEALS);
        return List.of(
                LoopLane.of(Lanes.IN_CHUNKS, BulkLoader.DEFAULT_CHUNK_SIZE, () -> load(loader, loaded, id)),
                LoopLane.of(Lanes.ONE_BY_ONE, () -> one.deals().add(actor, added.nextInput())));
    }

    private static LoadResult load(BulkLoader loader, NewDeals deals, AtomicLong id) {
        for (int i = 0; i < BulkLoader.DEFAULT_CHUNK_SIZE; i++) {
            Deal deal = deals.nextDeal().toBuilder()
                    .number(DealField.ID, id.incrementAndGet())
                    .build();
            loader.add(PortalRecord.StoredDeal.of(deal));
        }
        return Lanes.requireAllLoaded(loader.flush());
    }
}
