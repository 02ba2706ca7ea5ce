package dev.sdelka.storage.memory;

import dev.sdelka.testkit.suite.BulkContract;
import dev.sdelka.testkit.suite.StorageFixture;

class MemoryBulkProperties extends BulkContract {

    @Override
    public StorageFixture newFixture() {
        return new MemoryFixture();
    }
}
