package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.testkit.sequence.Change;
import dev.sdelka.testkit.suite.Encounter.Pair;
import dev.sdelka.testkit.suite.Encounter.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.Label;

/** Units of work side by side. */
interface ConcurrencyRules extends StorageUnderTest {

    /** How often each thread writes. */
    long ROUNDS = 25;

    @Example
    @Label("[TX-2] units that read and then write do not lose each other's changes")
    default void noUpdateIsLost() throws Exception {
        Storage storage = storage();
        List<Callable<List<Boolean>>> tasks = new ArrayList<>();
        for (int i = 0; i < Parallel.THREADS; i++) {
            tasks.add(() -> {
                List<Boolean> added = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    added.add(storage.write(writer -> writer.addOrder(firstUnknownOrder(writer))));
                }
                return added;
            });
        }
        assertThat(Parallel.run(tasks)).allSatisfy(added -> assertThat(added).containsOnly(true));
        assertThat(storage.<Long, RuntimeException>read(ConcurrencyRules::firstUnknownOrder))
                .isEqualTo(Parallel.THREADS * ROUNDS + 1);
    }

    @Example
    @Label("[TX-2] of units that add the same binding, deal or order at once, one is told that it is new")
    default void oneOfManyAddsTheSame() throws Exception {
        Storage storage = storage();
        for (long id = 1; id <= ROUNDS; id++) {
            for (Change change : List.of(
                    Change.addOrder(id),
                    Change.addDeal(Samples.deal(id)),
                    Change.addBinding(OrderBinding.toDeal(id, id)))) {
                List<Callable<Object>> tasks = Collections.nCopies(
                        Parallel.THREADS, () -> storage.<Object, RuntimeException>write(change::applyTo));
                assertThat(Parallel.run(tasks)).as("%s", change).containsOnlyOnce(true);
            }
        }
        storage.read(reader -> assertThat(reader.bindings(Query.all())).hasSize((int) ROUNDS));
    }

    @Example
    @Label("[TX-2] of two units that each change what the other looked at, one sees what the other did")
    default void unitsSeeEachOther() throws Exception {
        for (Pair pair : pairs()) {
            try (StorageFixture place = newFixture();
                    Storage storage = place.open()) {
                Change.applyAll(storage, Samples.deals(2));
                assertThat(Encounter.of(storage, pair))
                        .as("whether each of two units saw the other's change of %s", pair.subject())
                        .containsExactlyInAnyOrder(true, false);
            }
        }
    }

    /** Neither unit puts anything where the other does, so that nothing but what they look at makes them meet. */
    private static List<Pair> pairs() {
        return List.of(
                new Pair(
                        "orders",
                        new Side(reader -> reader.hasOrder(2), Change.addOrder(1)),
                        new Side(reader -> reader.hasOrder(1), Change.addOrder(2))),
                new Pair(
                        "the number of deals",
                        new Side(reader -> reader.countDeals(Filter.all()) > 2, Change.addDeal(Samples.deal(3))),
                        new Side(reader -> reader.countDeals(Filter.all()) > 2, Change.addDeal(Samples.deal(4)))),
                new Pair(
                        "a list of deals",
                        new Side(ConcurrencyRules::findsTaken, Change.updateDeal(taken(1))),
                        new Side(ConcurrencyRules::findsTaken, Change.updateDeal(taken(2)))),
                new Pair(
                        "one deal",
                        new Side(reader -> reader.deal(2) == null, Change.removeDeal(1)),
                        new Side(reader -> reader.deal(1) == null, Change.removeDeal(2))),
                new Pair(
                        "the bindings of an order",
                        new Side(ConcurrencyRules::isBound, Change.addBinding(OrderBinding.toDeal(5, 1))),
                        new Side(ConcurrencyRules::isBound, Change.addBinding(OrderBinding.toDeal(5, 2)))),
                new Pair(
                        "the number of bindings",
                        new Side(
                                reader -> reader.countBindings(Filter.all()) > 0,
                                Change.addBinding(OrderBinding.toDeal(5, 1))),
                        new Side(
                                reader -> reader.countBindings(Filter.all()) > 0,
                                Change.addBinding(OrderBinding.toDeal(6, 2)))),
                new Pair(
                        "product rows and history",
                        new Side(
                                reader -> reader.countStageHistory(Filter.all(), Filter.all()) > 0,
                                Change.replaceProductRows(1, 1)),
                        new Side(reader -> !reader.productRows(1).isEmpty(), Change.addStageChange(2))),
                new Pair(
                        "reference data and deals",
                        new Side(reader -> reader.deals(Query.all()).size() > 2, Change.replaceReferenceData(true)),
                        new Side(
                                reader -> !reader.referenceData().equals(ReferenceData.defaults()),
                                Change.addNextDeal(Samples.deal(1)))));
    }

    private static boolean isBound(StorageReader reader) {
        return !reader.bindingsOfOrder(5).isEmpty();
    }

    private static boolean findsTaken(StorageReader reader) {
        return !reader.deals(Query.matching(Filter.equal(DealField.TITLE.name(), "taken")))
                .isEmpty();
    }

    private static Deal taken(long id) {
        return Samples.deal(id).toBuilder().text(DealField.TITLE, "taken").build();
    }

    @Example
    @Label("[ID-1] threads that add deals at the same time get different ids")
    default void idsDifferAcrossThreads() throws Exception {
        Storage storage = storage();
        List<Callable<List<Long>>> tasks = new ArrayList<>();
        for (int i = 0; i < Parallel.THREADS; i++) {
            tasks.add(() -> {
                List<Long> ids = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    ids.add(storage.write(writer -> {
                        long id = writer.nextDealId();
                        return writer.addDeal(Samples.deal(id)) && writer.deal(id) != null ? id : -1;
                    }));
                }
                return ids;
            });
        }
        List<List<Long>> idsByThread = Parallel.run(tasks);
        assertThat(idsByThread).allSatisfy(ids -> assertThat(ids).isSorted());
        assertThat(idsByThread.stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .allMatch(id -> id > 0);
    }

    private static long firstUnknownOrder(StorageReader reader) {
        return LongStream.iterate(1, id -> id + 1)
                .filter(id -> !reader.hasOrder(id))
                .findFirst()
                .getAsLong();
    }
}
