package dev.sdelka.testkit.model;

import dev.sdelka.storage.Storage;
import dev.sdelka.testkit.suite.Capability;
import dev.sdelka.testkit.suite.StorageFixture;
import java.util.EnumSet;
import java.util.Set;

/** Keeps the plain model as if it were on a disk. */
public final class ModelFixture implements StorageFixture {

    private final ModelState state = new ModelState();

    @Override
    public Storage open() {
        return new ModelStorage(state, new GivenIds());
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.of(Capability.PERSISTENT, Capability.SHARED);
    }

    @Override
    public void close() {}
}
