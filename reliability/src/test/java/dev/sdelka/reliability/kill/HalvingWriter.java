package dev.sdelka.reliability.kill;

import dev.sdelka.deal.Deal;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** Commits what a unit makes of deals after the rest of it. */
final class HalvingWriter {

    private HalvingWriter() {}

    public static void main(String[] arguments) throws InterruptedException {
        new Writer(arguments, Acknowledging.AFTER_THE_CALL, HalvingStorage::new).run();
    }

    private record HalvingStorage(Storage storage) implements Storage {

        @Override
        public <T, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
            return storage.read(work);
        }

        @Override
        public <T, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
            List<Deal> later = new ArrayList<>();
            T result = storage.write(writer -> work.run(postponing(writer, later)));
            storage.write(writer -> {
                later.forEach(writer::updateDeal);
                return later.size();
            });
            return result;
        }

        private static StorageWriter postponing(StorageWriter writer, List<Deal> later) {
            return (StorageWriter) Proxy.newProxyInstance(
                    StorageWriter.class.getClassLoader(),
                    new Class<?>[] {StorageWriter.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("updateDeal")) {
                            return later.add((Deal) arguments[0]);
                        }
                        try {
                            return method.invoke(writer, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
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
