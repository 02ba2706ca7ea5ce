package dev.sdelka.storage.jdbi;

import dev.sdelka.testkit.suite.DealsContract;
import dev.sdelka.testkit.suite.StorageFixture;
import java.io.IOException;

class SqliteContractDealsProperties extends DealsContract {

    @Override
    public StorageFixture newFixture() throws IOException {
        return new SqliteFixture();
    }
}
