package dev.sdelka.testkit.suite;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import dev.sdelka.testkit.model.ModelStorage;

/** A store that runs units and keeps nothing of what they do. */
final class IdleStorage implements Storage {

    @Override
    public <T, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        return new ModelStorage().read(work);
    }

    @Override
    public <T, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        return new ModelStorage().write(work);
    }

    @Override
    public boolean survivesPowerLoss() {
        return true;
    }

    @Override
    public void close() {}
}
