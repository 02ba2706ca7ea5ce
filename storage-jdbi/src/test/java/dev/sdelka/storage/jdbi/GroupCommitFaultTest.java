package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class GroupCommitFaultTest {

    /** A deal that does not exist has a contact: the commit fails, and nothing before it does. */
    private static final Work<StorageWriter, Long, RuntimeException> SPOILS_THE_COMMIT = writer -> {
        Samples.execute(writer, "PRAGMA defer_foreign_keys = ON");
        Samples.execute(writer, "INSERT INTO deal_contact (deal_id, contact_id, sort) VALUES (999, 1, 10)");
        return Samples.addDeal(writer);
    };

    @TempDir
    Path folder;

    private SqliteStorage storage;

    @BeforeEach
    void open() {
        storage = SqliteStorage.open(folder.resolve("store.db"));
    }

    @AfterEach
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void close() {
        storage.close();
    }

    private static StorageException fault(Object outcome, Kind kind) {
        assertThat(outcome).isInstanceOf(StorageException.class);
        StorageException fault = (StorageException) outcome;
        assertThat(fault.kind()).isEqualTo(kind);
        return fault;
    }

    private void assertUsable() {
        assertThat(storage.write(Samples::addDeal)).isPositive();
    }

    @Test
    void whenTheSharedCommitFailsNobodyIsAcknowledged() throws Exception {
        List<Object> outcomes = Batches.inOneBatch(storage, Samples::addDeal, SPOILS_THE_COMMIT, Samples::addDeal);

        assertThat(outcomes).hasSize(3).doesNotHaveDuplicates().allSatisfy(outcome -> fault(outcome, Kind.IO));
        assertThat(Samples.dealIds(storage, 9)).isEmpty();
        assertUsable();
    }

    @Test
    void whenALoneCommitFailsTheStoreStaysUsable() {
        assertThatThrownBy(() -> storage.write(SPOILS_THE_COMMIT)).isInstanceOf(StorageException.class);
        assertThat(Samples.dealIds(storage, 9)).isEmpty();
        assertUsable();
    }

    @Test
    void whatAUnitSaidOfAStateThatNeverWasDoesNotHold() throws Exception { // [TX-2]
        List<Object> outcomes = Batches.inOneBatch(storage, SPOILS_THE_COMMIT, writer -> {
            throw new IllegalArgumentException("there is a deal " + writer.deal(1));
        });

        assertThat(outcomes).allSatisfy(outcome -> fault(outcome, Kind.IO));
    }

    @Test
    void whenSqliteRollsBackByItselfNobodyBeforeIsAcknowledged() throws Exception {
        List<Object> outcomes = Batches.inOneBatch(
                storage,
                Samples::addDeal,
                writer -> {
                    Samples.execute(writer, "PRAGMA max_page_count = 1"); // which means: not a page more
                    while (true) {
                        Samples.addDeal(writer);
                    }
                },
                writer -> {
                    Samples.execute(writer, "PRAGMA max_page_count = 1000000");
                    return Samples.addDeal(writer);
                });

        StorageException first = fault(outcomes.get(0), Kind.FULL);
        StorageException second = fault(outcomes.get(1), Kind.FULL);
        assertThat(first).isNotSameAs(second).hasMessageContaining("store.db");
        assertThat(outcomes.get(2)).isEqualTo(1L); // it ran in a transaction of its own
        assertThat(Samples.dealIds(storage, 9)).containsExactly(1L);
    }

    @Test
    void aUnitCannotGoOnAfterAFaultEvenIfItCatchesIt() {
        assertThatThrownBy(() -> storage.write(writer -> {
                    Samples.addDeal(writer);
                    Samples.execute(writer, "PRAGMA max_page_count = 1");
                    Throwable fault = catchThrowable(() -> {
                        while (true) {
                            Samples.addDeal(writer);
                        }
                    });
                    fault(fault, Kind.FULL);
                    fault(catchThrowable(() -> writer.addOrder(1)), Kind.FULL); // it would be committed by itself
                    return "done";
                }))
                .isInstanceOf(StorageException.class);
        storage.write(writer -> {
            Samples.execute(writer, "PRAGMA max_page_count = 1000000");
            return true;
        });

        assertThat(storage.<Boolean, RuntimeException>read(StorageReader::isEmpty))
                .isTrue();
        assertUsable();
    }

    @Test
    void aFaultThatLeavesTheTransactionAloneFailsItsUnitAlone() throws Exception {
        Work<StorageWriter, String, RuntimeException> unit = writer -> {
            Samples.addDeal(writer);
            fault(catchThrowable(() -> Samples.execute(writer, "DELETE FROM nothing")), Kind.IO);
            return "done";
        };
        List<Object> outcomes = Batches.inOneBatch(storage, unit, Samples::addDeal, unit, Samples::addDeal);

        fault(outcomes.get(0), Kind.IO);
        fault(outcomes.get(2), Kind.IO);
        assertThat(outcomes).contains(1L, 2L);
        assertThat(Samples.dealIds(storage, 9)).containsExactly(1L, 2L);
    }
}
