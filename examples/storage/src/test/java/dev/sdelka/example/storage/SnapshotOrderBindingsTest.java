package dev.sdelka.example.storage;

import dev.sdelka.testkit.suite.OrderBindingsContract;
import dev.sdelka.testkit.suite.StorageFixture;
import net.jqwik.api.PropertyDefaults;

@PropertyDefaults(tries = 20)
class SnapshotOrderBindingsTest extends OrderBindingsContract {

    @Override
    public StorageFixture newFixture() {
        return new SnapshotFixture();
    }
}
