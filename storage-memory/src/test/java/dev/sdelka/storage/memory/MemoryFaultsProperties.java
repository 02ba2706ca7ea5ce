package dev.sdelka.storage.memory;

import dev.sdelka.testkit.suite.FaultsContract;
import dev.sdelka.testkit.suite.StorageFixture;

class MemoryFaultsProperties extends FaultsContract {
    @Override
    public StorageFixture newFixture() {
        return new MemoryFixture();
    }
}
