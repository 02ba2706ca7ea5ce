package dev.sdelka.reliability.workload;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * A store of which one method of the writer does something else than it should.
 *
 * @param storage the store
 * @param method the name of the method
 * @param replacement what it does
 */
public record ChangedStorage(Storage storage, String method, Replacement replacement) implements Storage {

    /** What a method does instead. */
    @FunctionalInterface
    public interface Replacement {

        /** Gives what the method returns. */
        Object call(StorageWriter writer, Object argument);
    }

    @Override
    public <T, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        return storage.read(work);
    }

    @Override
    public <T, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        return storage.write(writer -> work.run(changed(writer)));
    }

    private StorageWriter changed(StorageWriter writer) {
        return (StorageWriter) Proxy.newProxyInstance(
                StorageWriter.class.getClassLoader(),
                new Class<?>[] {StorageWriter.class},
                (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return replacement.call(writer, arguments == null ? null : arguments[0]);
                    }
                    try {
                        return called.invoke(writer, arguments);
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
