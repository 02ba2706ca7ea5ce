package dev.sdelka.example.storage;

import dev.sdelka.testkit.suite.ReferenceDataContract;
import dev.sdelka.testkit.suite.StorageFixture;
import net.jqwik.api.PropertyDefaults;

@PropertyDefaults(tries = 20)
class SnapshotReferenceDataTest extends ReferenceDataContract {

    @Override
    public StorageFixture newFixture() {
        return new SnapshotFixture();
    }
}
