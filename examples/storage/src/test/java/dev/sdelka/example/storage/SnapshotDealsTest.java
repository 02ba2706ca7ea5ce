package dev.sdelka.example.storage;

import dev.sdelka.testkit.suite.DealsContract;
import dev.sdelka.testkit.suite.StorageFixture;
import net.jqwik.api.PropertyDefaults;

@PropertyDefaults(tries = 20)
class SnapshotDealsTest extends DealsContract {

    @Override
    public StorageFixture newFixture() {
        return new SnapshotFixture();
    }
}
