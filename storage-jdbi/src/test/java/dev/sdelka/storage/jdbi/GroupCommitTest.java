package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import dev.sdelka.storage.jdbi.Threads.Call;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD) // who is forgotten waits for ever
class GroupCommitTest {

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

        List<Object> threads = Batches.inOneBatch(storage, unit, unit, unit, unit, unit);

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

        assertThat(Batches.inOneBatch(storage, units)).doesNotHaveDuplicates();
        assertThat(Samples.dealIds(storage, 151)).hasSize(150);
    }

    @Test
    void aUnitThatThrowsIsUndoneAloneAndItsThrowableIsUnchanged() throws Exception { // [TX-1]
        Exception checked = new Exception("checked");
        Error error = new StackOverflowError("error");
        List<Object> outcomes = Batches.inOneBatch(
                storage,
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
        List<Object> outcomes = Batches.inOneBatch(
                storage,
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
    void aUnitOnTheThreadOfAnotherCallerCannotNestEither() throws Exception { // [TX-4]
        List<Object> outcomes = Batches.inOneBatch(
                storage,
                Samples::addDeal,
                writer -> storage.read(StorageReader::isEmpty),
                writer -> storage.write(inner -> 1));

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
        while (waiting.thread().isInterrupted()) { // until it took notice, which puts the flag aside
            Thread.onSpinWait();
        }
        waiting.untilItWaits();
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
