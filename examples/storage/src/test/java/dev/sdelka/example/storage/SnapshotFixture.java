package dev.sdelka.example.storage;

import dev.sdelka.storage.Storage;
import dev.sdelka.testkit.suite.Capability;
import dev.sdelka.testkit.suite.StorageFixture;
import java.util.EnumSet;
import java.util.Set;

/** Where the store is kept: nowhere. */
final class SnapshotFixture implements StorageFixture {

    @Override
    public Storage open() {
        return new SnapshotStorage();
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.noneOf(Capability.class);
    }

    @Override
    public void close() {}
}
