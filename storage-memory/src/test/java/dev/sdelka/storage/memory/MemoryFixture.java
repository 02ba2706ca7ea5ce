package dev.sdelka.storage.memory;

import dev.sdelka.storage.Storage;
import dev.sdelka.testkit.suite.StorageFixture;

final class MemoryFixture implements StorageFixture {

    @Override
    public Storage open() {
        return new MemoryStorage();
    }

    @Override
    public boolean isPersistent() {
        return false;
    }

    @Override
    public void close() {}
}
