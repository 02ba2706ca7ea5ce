package dev.sdelka.storage.memory;

import dev.sdelka.storage.Storage;
import dev.sdelka.testkit.suite.Capability;
import dev.sdelka.testkit.suite.StorageFixture;
import java.util.EnumSet;
import java.util.Set;

final class MemoryFixture implements StorageFixture {

    @Override
    public Storage open() {
        return new MemoryStorage();
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.noneOf(Capability.class);
    }

    @Override
    public void close() {}
}
