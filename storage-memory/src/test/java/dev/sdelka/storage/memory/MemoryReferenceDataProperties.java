package dev.sdelka.storage.memory;

import dev.sdelka.testkit.suite.ReferenceDataContract;
import dev.sdelka.testkit.suite.StorageFixture;
import net.jqwik.api.PropertyDefaults;

@PropertyDefaults(tries = 300)
class MemoryReferenceDataProperties extends ReferenceDataContract {

    @Override
    public StorageFixture newFixture() {
        return new MemoryFixture();
    }
}
