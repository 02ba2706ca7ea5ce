package dev.sdelka.storage.memory;

import dev.sdelka.testkit.suite.DealsContract;
import dev.sdelka.testkit.suite.StorageFixture;
import net.jqwik.api.PropertyDefaults;

@PropertyDefaults(tries = 300)
class MemoryDealsProperties extends DealsContract {

    @Override
    public StorageFixture newFixture() {
        return new MemoryFixture();
    }
}
