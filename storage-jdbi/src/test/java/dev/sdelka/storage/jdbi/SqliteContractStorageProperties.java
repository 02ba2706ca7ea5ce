package dev.sdelka.storage.jdbi;

import dev.sdelka.testkit.suite.StorageContract;
import dev.sdelka.testkit.suite.StorageFixture;
import java.io.IOException;

class SqliteContractStorageProperties extends StorageContract {

    @Override
    public StorageFixture newFixture() throws IOException {
        return new SqliteFixture();
    }
}
