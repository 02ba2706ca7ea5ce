package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import dev.sdelka.storage.jdbi.Threads.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Units that share a commit for certain. */
final class Batches {

    private Batches() {}

    /** Runs units in one batch, in their order, and gives what each call returned or threw. */
    @SafeVarargs
    static List<Object> inOneBatch(SqliteStorage storage, Work<StorageWriter, ?, ?>... units) throws Exception {
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
            calls.add(Call.start(() -> outcome(storage, unit)).untilItWaits());
        }
        mayEnd.countDown();
        before.get();
        List<Object> outcomes = new ArrayList<>();
        for (Call<Object> call : calls) {
            outcomes.add(call.get());
        }
        return outcomes;
    }

    private static Object outcome(SqliteStorage storage, Work<StorageWriter, ?, ?> unit) {
        Object[] result = new Object[1];
        Throwable thrown = catchThrowable(() -> result[0] = storage.write(unit));
        return thrown == null ? result[0] : thrown;
    }
}
