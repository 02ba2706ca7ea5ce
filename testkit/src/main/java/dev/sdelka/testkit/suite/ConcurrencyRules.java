package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OwnerType;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import java.util.ArrayList;
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
    @Label("[TX-1] a unit that fails beside others undoes what it did, and nothing of theirs")
    default void failingUnitIsUndoneAlone() throws Exception {
        Storage storage = storage();
        List<Callable<Long>> tasks = new ArrayList<>();
        for (int thread = 0; thread < Parallel.THREADS; thread++) {
            long first = 1L + thread * ROUNDS;
            tasks.add(() -> LongStream.range(first, first + ROUNDS)
                    .filter(orderId -> adds(storage, orderId, orderId % 2 == 0))
                    .count());
        }
        assertThat(Parallel.run(tasks)).allMatch(added -> added >= ROUNDS / 2);
        for (long orderId = 1; orderId <= Parallel.THREADS * ROUNDS; orderId++) {
            long id = orderId;
            assertThat(holds(reader -> reader.hasOrder(id))).as("order %s", id).isEqualTo(id % 2 != 0);
        }
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

    @Example
    @Label("[RD-1] a unit that reads sees one state, and a writer does not wait for it")
    default void readerSeesOneState() throws Exception {
        Storage storage = storage();
        storage.write(writer -> writer.addOrder(1));
        List<Boolean> seen = storage.<List<Boolean>, Exception>read(reader -> {
            boolean first = reader.hasOrder(1);
            boolean written = Parallel.elsewhere(() -> storage.write(writer -> {
                writer.addOrder(2);
                writer.addDeal(Samples.deal(2));
                writer.replaceReferenceData(ReferenceDataSets.typical());
                return writer.addBinding(OrderBinding.toDeal(2, 2));
            }));
            return List.of(
                    first,
                    written,
                    reader.hasOrder(1),
                    reader.hasOrder(2),
                    reader.deal(2) != null,
                    !reader.bindingsOfOrder(2).isEmpty(),
                    reader.referenceData().equals(ReferenceDataSets.typical()));
        });
        assertThat(seen).containsExactly(true, true, true, false, false, false, false);
        assertThat(holds(reader -> reader.hasOrder(2) && reader.referenceData().equals(ReferenceDataSets.typical())))
                .as("the next unit sees the new state")
                .isTrue();
    }

    @Example
    @Label("[RD-1] readers never see half of what a writer does")
    default void readersSeeNoHalfOfAChange() throws Exception {
        Storage storage = storage();
        storage.write(writer -> writer.addBinding(OrderBinding.toDeal(1, 1)));
        List<Callable<Long>> tasks = new ArrayList<>();
        tasks.add(() -> moveBinding(storage));
        for (int i = 1; i < Parallel.THREADS / 2; i++) {
            tasks.add(() -> LongStream.range(0, ROUNDS)
                    .filter(round -> storage.<Boolean, RuntimeException>read(ConcurrencyRules::hasOneBinding))
                    .count());
        }
        assertThat(Parallel.run(tasks)).containsOnly(ROUNDS);
    }

    private static boolean adds(Storage storage, long orderId, boolean fails) {
        try {
            return storage.write(writer -> {
                boolean added = writer.addOrder(orderId);
                if (fails) {
                    throw new IllegalArgumentException("thrown by the test");
                }
                return added;
            });
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static long moveBinding(Storage storage) {
        return LongStream.range(0, ROUNDS)
                .filter(round -> storage.write(writer -> {
                    boolean removed =
                            writer.removeBinding(writer.bindingsOfOrder(1).get(0));
                    return writer.addBinding(new OrderBinding(1, OwnerType.INVOICE, round + 1)) && removed;
                }))
                .count();
    }

    private static boolean hasOneBinding(StorageReader reader) {
        return reader.bindingsOfOrder(1).size() == 1
                && reader.bindings(Query.all()).equals(reader.bindingsOfOrder(1));
    }

    private static long firstUnknownOrder(StorageReader reader) {
        return LongStream.iterate(1, id -> id + 1)
                .filter(id -> !reader.hasOrder(id))
                .findFirst()
                .getAsLong();
    }
}
