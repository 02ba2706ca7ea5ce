package dev.sdelka.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.StageChange;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.testkit.arbitrary.Deals;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What this store promises beyond the contract. */
class MemoryStorageTest {

    private final MemoryStorage storage = new MemoryStorage();

    @Test
    void readerAndWriterEndWithTheirUnit() {
        StorageReader reader = storage.read(unit -> unit);
        StorageWriter writer = storage.write(unit -> unit);
        List<Consumer<StorageReader>> looks = List.of(
                StorageReader::referenceData,
                unit -> unit.deal(1),
                StorageReader::isEmpty,
                unit -> unit.hasOrder(1),
                unit -> unit.bindingsOfOrder(1),
                unit -> unit.bindings(Query.all()),
                unit -> unit.countBindings(Filter.all()));
        for (Consumer<StorageReader> look : looks) {
            assertThatIllegalStateException().isThrownBy(() -> look.accept(reader));
            assertThatIllegalStateException().isThrownBy(() -> look.accept(writer));
        }
        List<Consumer<StorageWriter>> changes = List.of(
                StorageWriter::nextDealId,
                unit -> unit.addDeal(deal(1)),
                unit -> unit.addOrder(1),
                unit -> unit.addBinding(OrderBinding.toDeal(1, 1)),
                unit -> unit.removeBinding(OrderBinding.toDeal(1, 1)),
                unit -> unit.replaceReferenceData(ReferenceDataSets.typical()));
        for (Consumer<StorageWriter> change : changes) {
            assertThatIllegalStateException().isThrownBy(() -> change.accept(writer));
        }
        assertThat(storage.<Boolean, RuntimeException>read(StorageReader::isEmpty))
                .isTrue();
    }

    @Test
    void unitCannotCloseItsStore() {
        assertThatIllegalStateException()
                .isThrownBy(() -> storage.read(reader -> {
                    storage.close();
                    return true;
                }));
        assertThat(storage.<Boolean, RuntimeException>write(writer -> writer.addOrder(1)))
                .isTrue();
    }

    @Test
    void idsOfEachKindAreCountedFromOne() {
        List<Function<StorageWriter, Long>> kinds = List.of(
                StorageWriter::nextDealId,
                StorageWriter::nextStageChangeId,
                StorageWriter::nextProductRowId,
                StorageWriter::nextFileId);
        for (Function<StorageWriter, Long> next : kinds) {
            for (long expected = 1; expected <= 3; expected++) {
                assertThat(storage.<Long, RuntimeException>write(next::apply)).isEqualTo(expected);
            }
        }
    }

    @Test
    void noIdIsLeft() {
        storage.write(writer -> writer.addDeal(deal(Long.MAX_VALUE)));
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> storage.write(StorageWriter::nextDealId))
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(StorageException.Kind.FULL));
        storage.write(writer -> writer.addStageChange(StageChange.created(Long.MAX_VALUE, deal(Long.MAX_VALUE))));
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> storage.write(StorageWriter::nextStageChangeId))
                .withMessage("no id is left for another change of stage");
    }

    @Test
    void interruptedThreadStillCloses() throws InterruptedException {
        Thread closer = new Thread(() -> {
            Thread.currentThread().interrupt();
            storage.close();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        });
        closer.start();
        closer.join();
        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> storage.read(reader -> true));
    }

    private static Deal deal(long id) {
        return Deals.any(ReferenceDataSets.typical()).sample().toBuilder()
                .number(DealField.ID, id)
                .build();
    }
}
