package dev.sdelka.storage.memory;

import dev.sdelka.testkit.suite.StorageContract;
import dev.sdelka.testkit.suite.StorageFixture;
import net.jqwik.api.PropertyDefaults;

@PropertyDefaults(tries = 300)
class MemoryStorageProperties extends StorageContract {

    @Override
    public StorageFixture newFixture() {
        return new MemoryFixture();
    }
}
