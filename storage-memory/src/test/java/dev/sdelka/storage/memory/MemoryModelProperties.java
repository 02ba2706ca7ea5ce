package dev.sdelka.storage.memory;

import dev.sdelka.testkit.suite.ModelContract;
import dev.sdelka.testkit.suite.StorageFixture;

class MemoryModelProperties extends ModelContract {

    @Override
    public StorageFixture newFixture() {
        return new MemoryFixture();
    }
}
