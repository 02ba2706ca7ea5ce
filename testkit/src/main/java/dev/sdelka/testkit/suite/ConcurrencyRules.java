package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.testkit.sequence.Change;
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
