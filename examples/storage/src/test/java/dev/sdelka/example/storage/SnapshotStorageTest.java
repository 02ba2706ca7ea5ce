package dev.sdelka.example.storage;

import dev.sdelka.testkit.suite.StorageContract;
import dev.sdelka.testkit.suite.StorageFixture;
import net.jqwik.api.PropertyDefaults;

@PropertyDefaults(tries = 50)
class SnapshotStorageTest extends StorageContract {

    @Override
    public StorageFixture newFixture() {
        return new SnapshotFixture();
    }
}
