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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.Label;

/** What a unit that reads sees of others. */
interface ReadRules extends StorageUnderTest {

    /** How often each thread writes. */
    long ROUNDS = 25;

    @Example
    @Label("[RD-1] a unit that reads sees one state, and a writer does not wait for it")
    default void readerSeesOneState() throws Exception {
        Storage storage = storage();
        storage.write(writer -> writer.addOrder(1));
        Map<String, Boolean> seen = storage.<Map<String, Boolean>, Exception>read(reader -> {
            boolean first = reader.hasOrder(1);
            boolean written = Parallel.elsewhere(() -> storage.write(writer -> {
                writer.addOrder(2);
                writer.addDeal(Samples.deal(2));
                writer.replaceReferenceData(ReferenceDataSets.typical());
                return writer.addBinding(OrderBinding.toDeal(2, 2));
            }));
            assertThat(first && written)
                    .as("the order was there, the writer did not wait")
                    .isTrue();
            return Map.of(
                    "the order that was there", reader.hasOrder(1),
                    "the new order", reader.hasOrder(2),
                    "the new deal", reader.deal(2) != null,
                    "the new binding", !reader.bindingsOfOrder(2).isEmpty(),
                    "new reference data", reader.referenceData().equals(ReferenceDataSets.typical()));
        });
        assertThat(seen)
                .as("what a unit sees that began before")
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "the order that was there", true,
                        "the new order", false,
                        "the new deal", false,
                        "the new binding", false,
                        "new reference data", false));
        assertThat(holds(reader -> reader.hasOrder(2) && reader.referenceData().equals(ReferenceDataSets.typical())))
                .as("the next unit sees the new state")
                .isTrue();
    }

    @Example
    @Label("[RD-1] every question of a unit that reads is answered from one state, whichever it asks first")
    default void everyQuestionSeesOneState() throws Exception {
        Storage storage = storage();
        AtomicInteger commits = new AtomicInteger();
        for (String first : Answers.QUESTIONS.keySet()) {
            Map<String, Object> before = storage.read(Answers::of);
            storage.<Boolean, Exception>read(reader -> {
                assertThat(Answers.QUESTIONS.get(first).apply(reader)).isEqualTo(before.get(first));
                for (int look = 0; look < 2; look++) { // the first answer may be kept while the state moves on
                    Parallel.elsewhere(() -> commit(storage, commits.incrementAndGet()));
                    assertThat(Answers.of(reader))
                            .as("what a unit is answered that asked %s before another one committed", first)
                            .containsExactlyEntriesOf(before);
                }
                return true;
            });
            Map<String, Object> after = storage.read(Answers::of);
            assertThat(after.keySet().stream()
                            .filter(question -> Objects.equals(after.get(question), before.get(question))))
                    .as("what the next unit sees as it was")
                    .isSubsetOf("isEmpty");
        }
    }

    private static boolean commit(Storage storage, int number) {
        return storage.write(writer -> {
            Answers.changes(number).forEach(change -> change.accept(writer));
            return true;
        });
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
                    .filter(round -> storage.<Boolean, RuntimeException>read(ReadRules::hasOneBinding))
                    .count());
        }
        assertThat(Parallel.run(tasks)).containsOnly(ROUNDS);
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
}
