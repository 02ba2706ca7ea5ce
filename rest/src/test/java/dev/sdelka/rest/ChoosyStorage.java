package dev.sdelka.rest;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import dev.sdelka.storage.memory.MemoryStorage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A store for which every filter over deals is too much. */
final class ChoosyStorage implements Storage {

    private final MemoryStorage memory = new MemoryStorage();

    @Override
    public <T, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        return memory.read(reader -> work.run(choosy(reader)));
    }

    @Override
    public <T, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        return memory.write(work);
    }

    private static StorageReader choosy(StorageReader reader) {
        return (StorageReader) Proxy.newProxyInstance(
                ChoosyStorage.class.getClassLoader(),
                new Class<?>[] {StorageReader.class},
                (proxy, method, arguments) -> {
                    if (method.getName().endsWith("eals")) {
                        throw new IllegalArgumentException("a query has at most no comparison");
                    }
                    try {
                        return method.invoke(reader, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public boolean survivesPowerLoss() {
        return false;
    }

    @Override
    public void close() {
        memory.close();
    }
}
