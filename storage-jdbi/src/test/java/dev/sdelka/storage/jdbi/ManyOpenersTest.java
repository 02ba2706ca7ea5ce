package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.storage.StorageReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several stores of one process on one file. Those of several processes race in the module {@code reliability}. */
class ManyOpenersTest {

    private static final int DEALS = 50;

    @TempDir
    Path folder;

    @RepeatedTest(20)
    void manyMayOpenANewFileAtOnce() throws Exception {
        Path file = folder.resolve("store.db");
        CyclicBarrier start = new CyclicBarrier(8);

        List<Long> ids = Threads.all(8, () -> {
            start.await();
            try (SqliteStorage storage = SqliteStorage.open(file)) {
                return storage.write(Samples::addDeal);
            }
        });

        assertThat(ids).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        try (RawSqlite raw = new RawSqlite(file)) {
            assertThat(raw.query("PRAGMA integrity_check")).containsExactly("ok");
        }
    }

    @Test
    void storesOnOneFileGiveEachIdOnce() throws Exception { // [ID-1]
        Path file = folder.resolve("store.db");
        try (SqliteStorage first = SqliteStorage.open(file);
                SqliteStorage second = SqliteStorage.open(file)) {
            List<SqliteStorage> stores = new ArrayList<>(List.of(first, second, first, second));
            List<List<Long>> ids = Threads.all(4, () -> {
                SqliteStorage store = take(stores);
                return LongStream.range(0, DEALS)
                        .map(i -> store.write(Samples::addDeal))
                        .boxed()
                        .toList();
            });

            assertEachIdOnce(ids, first);
        }
    }

    private static synchronized SqliteStorage take(List<SqliteStorage> stores) {
        return stores.remove(0);
    }

    private static void assertEachIdOnce(List<List<Long>> ids, SqliteStorage storage) {
        int count = ids.size() * DEALS;
        assertThat(ids).allSatisfy(some -> assertThat(some).isSorted());
        assertThat(ids.stream().flatMap(List::stream)).doesNotHaveDuplicates().hasSize(count);
        assertThat(Samples.dealIds(storage, count)).hasSize(count);
    }

    @Test
    void referenceDataOfAnotherStoreAreSeen() {
        Path file = folder.resolve("store.db");
        ReferenceData changed = ReferenceData.defaults().with(new ParentType(1220, "Проект"));
        try (SqliteStorage first = SqliteStorage.open(file);
                SqliteStorage second = SqliteStorage.open(file)) {
            second.read(StorageReader::referenceData);
            first.write(writer -> {
                writer.replaceReferenceData(changed);
                return true;
            });

            assertThat(second.<ReferenceData, RuntimeException>read(StorageReader::referenceData))
                    .isEqualTo(changed);
            assertThat(second.<Boolean, RuntimeException>read(StorageReader::isEmpty))
                    .isFalse();
        }
    }
}
