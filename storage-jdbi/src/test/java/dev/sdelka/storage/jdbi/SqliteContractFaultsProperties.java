package dev.sdelka.storage.jdbi;

import dev.sdelka.testkit.suite.FaultsContract;
import dev.sdelka.testkit.suite.StorageFixture;
import java.io.IOException;

class SqliteContractFaultsProperties extends FaultsContract {
    @Override
    public StorageFixture newFixture() throws IOException {
        return new SqliteFixture();
    }
}
