package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.deal.Deal;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.jdbi.Threads.Call;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD) // what nests may wait for itself
class UnitTest {

    @TempDir
    Path folder;

    private SqliteStorage storage;

    @BeforeEach
    void open() {
        storage = SqliteStorage.builder(folder.resolve("store.db")).readers(1).open();
    }

    @AfterEach
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void close() {
        storage.close();
    }

    @Test
    void unitsOfOneStoreDoNotNest() { // [TX-4]
        assertThatThrownBy(() -> storage.read(outer -> storage.read(StorageReader::isEmpty)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> storage.read(outer -> storage.write(Samples::addDeal)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> storage.write(outer -> storage.read(StorageReader::isEmpty)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> storage.write(outer -> storage.write(Samples::addDeal)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(storage.<Boolean, RuntimeException>read(StorageReader::isEmpty))
                .isTrue();
    }

    @Test
    void aUnitCannotCloseItsStore() {
        assertThatThrownBy(() -> storage.write(writer -> {
                    storage.close();
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void unitsOfTwoStoresNest() { // [TX-4]
        try (SqliteStorage other = SqliteStorage.open(folder.resolve("other.db"))) {
            other.write(Samples::addDeal);

            boolean found = storage.write(writer -> {
                Samples.addDeal(writer);
                return other.read(reader -> reader.deal(1) != null) && storage != other;
            });
            assertThat(found).isTrue();
        }
    }

    @Test
    void whatAUnitWasGivenEndsWithIt() {
        AtomicReference<StorageReader> reader = new AtomicReference<>();
        AtomicReference<StorageWriter> writer = new AtomicReference<>();
        storage.read(it -> {
            reader.set(it);
            return true;
        });
        storage.write(it -> {
            writer.set(it);
            return true;
        });

        assertThatThrownBy(() -> reader.get().deal(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> writer.get().nextDealId()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatAUnitWasGivenIsForItsThread() {
        storage.read(reader -> {
            assertThatThrownBy(() -> Call.start(() -> reader.deal(1)).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(IllegalStateException.class);
            return true;
        });
    }

    @Test
    void aReadUnitSeesOneState() throws Exception { // [RD-1]
        storage.read(reader -> {
            assertThat(reader.isEmpty()).isTrue();
            assertThat(Call.start(() -> storage.write(Samples::addDeal)).get())
                    .isEqualTo(1); // and makes no writer wait
            assertThat(reader.deal(1)).isNull();
            assertThat(reader.isEmpty()).isTrue();
            return true;
        });
        assertThat(storage.<Boolean, RuntimeException>read(StorageReader::isEmpty))
                .isFalse();
    }

    @Test
    void aUnitWhoseStepBrokeOffCannotGoOn() throws Exception { // [TX-1]
        for (Throwable end : List.of(new StackOverflowError(), new OutOfMemoryError(), new IllegalStateException())) {
            StorageException fault =
                    catchThrowableOfType(StorageException.class, () -> storage.write(writer -> addHalf(writer, end)));

            assertThat(fault).isNotNull().hasRootCause(end);
            assertThat(fault.kind()).isEqualTo(Kind.IO);
            assertThat(storage.<Boolean, RuntimeException>read(StorageReader::isEmpty))
                    .isTrue();
        }
        assertThat(storage.write(Samples::addDeal)).isEqualTo(1);
    }

    /** Lets pass what a step broke off with after half of it was done. */
    private static boolean addHalf(StorageWriter writer, Throwable end) {
        try {
            ((SqliteWriter) writer).run(connection -> {
                connection.handle().execute("INSERT INTO known_order (order_id) VALUES (7)");
                if (end instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) end;
            });
        } catch (RuntimeException | Error e) {
            assertThat(e).isSameAs(end);
        }
        assertThatThrownBy(() -> writer.addOrder(8)).isInstanceOf(StorageException.class);
        return true;
    }

    @Test
    void aReadUnitThatBeganWithARowSeesOneState() throws Exception { // [RD-1]
        storage.write(Samples::addDeal);
        storage.read(reader -> {
            Deal first = reader.deal(1);
            Call.start(() -> storage.write(writer -> {
                        writer.removeDeal(1);
                        return Samples.addDeal(writer);
                    }))
                    .get();

            assertThat(first).isNotNull().isEqualTo(reader.deal(1));
            assertThat(reader.deal(2)).isNull();
            assertThat(reader.deals(Query.all())).containsExactly(first);
            assertThat(reader.countDeals(Filter.all())).isEqualTo(1);
            return true;
        });
        assertThat(storage.<Deal, RuntimeException>read(reader -> reader.deal(1)))
                .isNull();
    }

    @Test
    void aReadUnitThatBeganWithNoRowSeesOneState() throws Exception { // [RD-1]
        storage.read(reader -> {
            assertThat(reader.deal(1)).isNull();
            Call.start(() -> storage.write(Samples::addDeal)).get();

            assertThat(reader.deal(1)).isNull();
            assertThat(reader.deals(Query.all())).isEmpty();
            return true;
        });
        assertThat(storage.<Deal, RuntimeException>read(reader -> reader.deal(1)))
                .isNotNull();
    }

    @Test
    void aReadUnitThatBeganWithReferenceDataSeesOneState() throws Exception { // [RD-1]
        ReferenceData before = storage.read(StorageReader::referenceData);
        ReferenceData after = before.with(UserField.of("UF_CRM_A", UserFieldType.STRING, "A"));
        storage.read(reader -> {
            assertThat(reader.referenceData()).isEqualTo(before);
            Call.start(() -> storage.write(writer -> {
                        writer.replaceReferenceData(after);
                        return Samples.addDeal(writer);
                    }))
                    .get();

            assertThat(reader.referenceData()).isEqualTo(before);
            assertThat(reader.deal(1)).isNull();
            return true;
        });
        assertThat(storage.<ReferenceData, RuntimeException>read(StorageReader::referenceData))
                .isEqualTo(after);
    }

    @Test
    void aReadUnitLeavesNothingBehindThatKeepsTheLog() throws Exception {
        storage.write(Samples::addDeal);
        storage.read(reader -> reader.deal(1));
        assertThatThrownBy(() -> storage.read(reader -> {
                    reader.deal(1);
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        storage.write(Samples::addDeal);

        try (RawSqlite other = new RawSqlite(folder.resolve("store.db"))) {
            assertThat(other.query("PRAGMA wal_checkpoint(TRUNCATE)")).containsExactly("0 0 0");
        }
    }

    @Test
    void aReadUnitWaitsForNoWriter() throws Exception { // [RD-1]
        storage.write(writer -> {
            Samples.addDeal(writer);
            assertThat(Call.start(() -> storage.read(StorageReader::isEmpty)).get())
                    .isTrue();
            return true;
        });
    }

    @Test
    void whatAReadUnitThrowsIsUnchangedAndTheReaderGoesOn() {
        Exception thrown = new Exception();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> storage.read(reader -> {
                        reader.deal(1);
                        throw thrown;
                    }))
                    .isSameAs(thrown);
        }
        assertThat(storage.<Boolean, RuntimeException>read(StorageReader::isEmpty))
                .isTrue();
    }

    @Test
    void aReaderThatMetAFaultIsReplaced() throws Exception {
        try (RawSqlite raw = new RawSqlite(folder.resolve("store.db"))) {
            raw.execute("ALTER TABLE known_order RENAME TO hidden");
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> storage.read(reader -> {
                            assertThatThrownBy(() -> reader.hasOrder(1)).isInstanceOf(StorageException.class);
                            return "swallowed";
                        }))
                        .isInstanceOf(StorageException.class)
                        .hasMessageContaining("known_order");
            }
            raw.execute("ALTER TABLE hidden RENAME TO known_order");
        }
        assertThat(storage.<Boolean, RuntimeException>read(reader -> reader.hasOrder(1)))
                .isFalse();
    }

    @Test
    void aClosedStoreSaysSo() {
        storage.close();
        storage.close();

        assertThatThrownBy(() -> storage.read(StorageReader::isEmpty))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Kind.CLOSED));
        assertThatThrownBy(() -> storage.write(Samples::addDeal))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Kind.CLOSED));
    }

    @Test
    void closingWaitsForUnitsUnderWay() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Call<Long> unit = Call.start(() -> storage.write(writer -> {
            running.countDown();
            mayEnd.await();
            return Samples.addDeal(writer);
        }));
        running.await();
        Call<Boolean> closing = Call.start(() -> {
                    storage.close();
                    return true;
                })
                .untilItWaits();
        mayEnd.countDown();

        assertThat(unit.get()).isEqualTo(1);
        assertThat(closing.get()).isTrue();
        try (SqliteStorage again = SqliteStorage.open(folder.resolve("store.db"))) {
            assertThat(Samples.dealIds(again, 2)).containsExactly(1L);
        }
    }
}
