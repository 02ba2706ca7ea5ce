package dev.sdelka.storage.jdbi;

import dev.sdelka.testkit.suite.OrderBindingsContract;
import dev.sdelka.testkit.suite.StorageFixture;
import java.io.IOException;

class SqliteContractOrderBindingsProperties extends OrderBindingsContract {

    @Override
    public StorageFixture newFixture() throws IOException {
        return new SqliteFixture();
    }
}
