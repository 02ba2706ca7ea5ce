package dev.sdelka.benchmarks.growth;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.benchmarks.data.SampleDeals;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.LoopLane;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealFilter;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Filter;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/** A store of some size, and the lanes that work on it. Used by one thread. */
final class SizedStore implements AutoCloseable {

    private static final Actor ACTOR = Actor.user(1);

    /** Coprime to the sizes, so that each deal comes once before the first comes again. */
    private static final long STRIDE = 7_919;

    /** Above those of the sample bindings. */
    private static final long FIRST_NEW_ORDER = 2_000_000_000;

    private static final int MOST_CHANGES = 200;
    private static final List<String> STAGES = List.of("EXECUTING", "NEW", "WON", "LOSE");

    private final int deals;
    private final Storage storage;
    private final Crm crm;
    private final SampleDeals samples;
    private long place;

    /**
     * Opens a store.
     *
     * @param file with deals of the ids from 1 on; changed
     * @param deals how many
     */
    SizedStore(Path file, int deals) {
        this.deals = deals;
        storage = SqliteStorage.open(file);
        crm = Crm.builder(storage).orderDirectory(order -> true).build();
        samples = new SampleDeals(deals);
    }

    private long nextId() {
        place = (place + STRIDE) % deals;
        return 1 + place;
    }

    List<Lane> lanes() {
        return List.of(
                LoopLane.of(Work.GET.at(deals), () -> crm.deals().get(ACTOR, nextId())),
                LoopLane.of(
                        Work.FILTERED_LIST.at(deals), () -> crm.deals().list(ACTOR, DealQuery.where(filter(nextId())))),
                LoopLane.of(Work.DEEP_LIST.at(deals), () -> crm.deals().list(ACTOR, DealQuery.where(after()))),
                new UndoneLane<>(Work.ADD.at(deals), MOST_CHANGES, this::add, this::remove),
                LoopLane.of(Work.UPDATE.at(deals), () -> crm.deals().update(ACTOR, nextId(), changes())),
                new UndoneLane<>(Work.BIND.at(deals), MOST_CHANGES, this::bind, this::unbind),
                new UndoneLane<>(
                        Work.DELETE.at(deals), MOST_CHANGES, () -> crm.deals().remove(ACTOR, nextId()), this::restore));
    }

    private static Filter filter(long number) {
        return DealFilter.field(DealField.STAGE_ID).is(STAGES.get((int) (number % STAGES.size())));
    }

    private Filter after() {
        return DealFilter.field(DealField.ID).isGreaterThan(nextId() - DealQuery.PAGE_SIZE);
    }

    private Long add() {
        NewDeal newDeal = new NewDeal(SampleDeals.input(samples.deal(nextId())));
        return crm.deals().add(ACTOR, newDeal).id();
    }

    private void remove(List<Long> added) {
        storage.write(writer -> {
            added.forEach(writer::removeDeal);
            return true;
        });
    }

    private DealChanges changes() {
        return DealChanges.builder()
                .opportunity(BigDecimal.valueOf(place + 1, 2))
                .stageId(STAGES.get((int) (place % STAGES.size())))
                .build();
    }

    private OrderBinding bind() {
        long dealId = nextId();
        OrderBinding binding = OrderBinding.toDeal(FIRST_NEW_ORDER + dealId, dealId);
        crm.orderBindings().add(ACTOR, binding);
        return binding;
    }

    private void unbind(List<OrderBinding> added) {
        storage.write(writer -> {
            added.forEach(writer::removeBinding);
            return true;
        });
    }

    private void restore(List<Deal> removed) {
        storage.write(writer -> {
            for (Deal deal : removed) {
                writer.addDeal(deal);
                writer.addStageChange(StageChange.created(writer.nextStageChangeId(), deal));
                if (deal.id() % 2 == 0) {
                    writer.addBinding(OrderBinding.toDeal(FIRST_NEW_ORDER / 2 + deal.id(), deal.id()));
                }
            }
            return true;
        });
    }

    @Override
    public void close() {
        crm.close();
    }
}
