package dev.sdelka.rest;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;

/** A store that always fails, with words that must not reach a client. */
final class BrokenStorage implements Storage {

    static final String SECRET = "disk-of-the-host";

    private final StorageException.Kind kind;

    BrokenStorage() {
        this(StorageException.Kind.IO);
    }

    BrokenStorage(StorageException.Kind kind) {
        this.kind = kind;
    }

    @Override
    public <T, X extends Exception> T read(Work<? super StorageReader, T, X> work) {
        throw new StorageException(kind, SECRET, null);
    }

    @Override
    public <T, X extends Exception> T write(Work<? super StorageWriter, T, X> work) {
        throw new StorageException(kind, SECRET, null);
    }

    @Override
    public boolean survivesPowerLoss() {
        return false;
    }

    @Override
    public void close() {}
}
