package dev.sdelka.example.storage;

import dev.sdelka.testkit.suite.ModelContract;
import dev.sdelka.testkit.suite.StorageFixture;
import net.jqwik.api.PropertyDefaults;

@PropertyDefaults(tries = 20)
class SnapshotModelTest extends ModelContract {

    @Override
    public StorageFixture newFixture() {
        return new SnapshotFixture();
    }
}
