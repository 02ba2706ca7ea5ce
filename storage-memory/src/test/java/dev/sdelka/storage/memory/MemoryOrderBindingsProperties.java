package dev.sdelka.storage.memory;

import dev.sdelka.testkit.suite.OrderBindingsContract;
import dev.sdelka.testkit.suite.StorageFixture;
import net.jqwik.api.PropertyDefaults;

@PropertyDefaults(tries = 300)
class MemoryOrderBindingsProperties extends OrderBindingsContract {

    @Override
    public StorageFixture newFixture() {
        return new MemoryFixture();
    }
}
