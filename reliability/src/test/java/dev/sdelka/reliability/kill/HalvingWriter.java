package dev.sdelka.reliability.kill;

import dev.sdelka.deal.Deal;
import dev.sdelka.reliability.workload.Acknowledging;
import dev.sdelka.reliability.workload.ChangedStorage;
import dev.sdelka.reliability.workload.Writer;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.util.ArrayList;
import java.util.List;

/** Commits what a unit makes of deals after the rest of it. */
final class HalvingWriter {

    private HalvingWriter() {}

    public static void main(String[] arguments) throws InterruptedException {
        new Writer(arguments, Acknowledging.AFTER_THE_CALL, file -> new HalvingStorage(SqliteStorage.open(file))).run();
    }

    private record HalvingStorage(Storage storage) implements Storage {

        @Override
        public <T, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
            return storage.read(work);
        }

        @Override
        public <T, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
            List<Deal> later = new ArrayList<>();
            Storage first = new ChangedStorage(storage, "updateDeal", (writer, deal) -> later.add((Deal) deal));
            T result = first.write(work);
            storage.write(writer -> {
                later.forEach(writer::updateDeal);
                return later.size();
            });
            return result;
        }

        @Override
        public boolean survivesPowerLoss() {
            return storage.survivesPowerLoss();
        }

        @Override
        public void close() {
            storage.close();
        }
    }
}
