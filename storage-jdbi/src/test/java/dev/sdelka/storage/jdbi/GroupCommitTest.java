package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import dev.sdelka.storage.jdbi.Threads.Call;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

class GroupCommitTest {

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
    void close() {
        storage.close();
    }

    /** Runs units in one batch, in their order, and gives what each call returned or threw. */
    @SafeVarargs
    private List<Object> inOneBatch(Work<StorageWriter, ?, ?>... units) throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Call<Object> before = Call.start(() -> storage.write(writer -> {
            running.countDown();
            mayEnd.await();
            return true;
        }));
        running.await();
        List<Call<Object>> calls = new ArrayList<>();
        for (Work<StorageWriter, ?, ?> unit : units) {
            calls.add(Call.start(() -> outcome(unit)).untilItWaits());
        }
        mayEnd.countDown();
        before.get();
        List<Object> outcomes = new ArrayList<>();
        for (Call<Object> call : calls) {
            outcomes.add(call.get());
        }
        return outcomes;
    }

    private Object outcome(Work<StorageWriter, ?, ?> unit) {
        Object[] result = new Object[1];
        Throwable thrown = catchThrowable(() -> result[0] = storage.write(unit));
        return thrown == null ? result[0] : thrown;
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
    void unitsThatWaitShareAThreadAndACommit() throws Exception {
        AtomicInteger commits = new AtomicInteger();
        storage.write(writer -> ((SqliteWriter) writer).run(connection -> {
            countCommits(connection.handle().getConnection().unwrap(SQLiteConnection.class), commits);
            return true;
        }));
        commits.set(0);
        Work<StorageWriter, Thread, RuntimeException> unit = writer -> {
            Samples.addDeal(writer);
            return Thread.currentThread();
        };

        List<Object> threads = inOneBatch(unit, unit, unit, unit, unit);

        assertThat(threads).hasSize(5);
        assertThat(threads.stream().distinct()).hasSize(1);
        assertThat(commits).hasValue(2); // one of the unit that they waited for, and one of theirs
        assertThat(Samples.dealIds(storage, 9)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    private static void countCommits(SQLiteConnection connection, AtomicInteger commits) {
        connection.addCommitListener(new SQLiteCommitListener() {
            @Override
            public void onCommit() {
                commits.incrementAndGet();
            }

            @Override
            public void onRollback() {}
        });
    }

    @Test
    void aLoneUnitRunsOnItsOwnThread() {
        assertThat(storage.<Thread, RuntimeException>write(writer -> Thread.currentThread()))
                .isSameAs(Thread.currentThread());
    }

    @Test
    void moreThanABatchWaits() throws Exception {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Work<StorageWriter, ?, ?>[] units = new Work[150];
        Arrays.fill(units, (Work<StorageWriter, Long, RuntimeException>) Samples::addDeal);

        assertThat(inOneBatch(units)).doesNotHaveDuplicates();
        assertThat(Samples.dealIds(storage, 151)).hasSize(150);
    }

    @Test
    void aUnitThatThrowsIsUndoneAloneAndItsThrowableIsUnchanged() throws Exception { // [TX-1]
        Exception checked = new Exception("checked");
        Error error = new StackOverflowError("error");
        List<Object> outcomes = inOneBatch(
                Samples::addDeal,
                writer -> {
                    Samples.addDeal(writer);
                    throw checked;
                },
                Samples::addDeal,
                writer -> {
                    Samples.addDeal(writer);
                    throw error;
                },
                Samples::addDeal);

        assertThat(outcomes).containsExactly(1L, checked, 2L, error, 3L);
        assertThat(outcomes.get(1)).isSameAs(checked);
        assertThat(outcomes.get(3)).isSameAs(error);
        assertThat(Samples.dealIds(storage, 9)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void theFirstUnitOfABatchMayThrow() throws Exception { // [TX-1]
        Exception first = new Exception("first");
        Exception second = new Exception("second");
        List<Object> outcomes = inOneBatch(
                writer -> {
                    Samples.addDeal(writer);
                    throw first;
                },
                writer -> {
                    Samples.addDeal(writer);
                    throw second;
                },
                Samples::addDeal);

        assertThat(outcomes).containsExactly(first, second, 1L);
    }

    @Test
    void whenTheSharedCommitFailsNobodyIsAcknowledged() throws Exception {
        List<Object> outcomes = inOneBatch(Samples::addDeal, SPOILS_THE_COMMIT, Samples::addDeal);

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
        List<Object> outcomes = inOneBatch(SPOILS_THE_COMMIT, writer -> {
            throw new IllegalArgumentException("there is a deal " + writer.deal(1));
        });

        assertThat(outcomes).allSatisfy(outcome -> fault(outcome, Kind.IO));
    }

    @Test
    void whenSqliteRollsBackByItselfNobodyBeforeIsAcknowledged() throws Exception {
        List<Object> outcomes = inOneBatch(
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
    void aUnitOnTheThreadOfAnotherCallerCannotNestEither() throws Exception { // [TX-4]
        List<Object> outcomes = inOneBatch(
                Samples::addDeal, writer -> storage.read(StorageReader::isEmpty), writer -> storage.write(inner -> 1));

        assertThat(outcomes.get(1)).isInstanceOf(IllegalStateException.class);
        assertThat(outcomes.get(2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anInterruptNeitherAbortsNorGetsLost() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Call<Boolean> before = Call.start(() -> storage.write(writer -> {
            running.countDown();
            mayEnd.await();
            return true;
        }));
        running.await();
        Call<Boolean> waiting = Call.start(() -> {
                    storage.write(Samples::addDeal);
                    return Thread.currentThread().isInterrupted();
                })
                .untilItWaits();
        waiting.thread().interrupt();
        mayEnd.countDown();

        assertThat(before.get()).isTrue();
        assertThat(waiting.get()).isTrue();
        assertThat(Samples.dealIds(storage, 9)).containsExactly(1L);
    }

    @Test
    void nobodyIsForgotten() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        Threads.all(16, () -> {
            for (int i = 0; i < 100; i++) {
                boolean refuses = i % 5 == 0;
                try {
                    storage.write(writer -> {
                        Samples.addDeal(writer);
                        if (refuses) {
                            throw new IllegalArgumentException();
                        }
                        return true;
                    });
                } catch (IllegalArgumentException e) {
                    refused.incrementAndGet();
                }
            }
            return true;
        });

        assertThat(refused).hasValue(320);
        assertThat(Samples.dealIds(storage, 1_600)).hasSize(1_280);
    }
}
