package dev.sdelka.storage.jdbi;

import dev.sdelka.testkit.suite.BulkContract;
import dev.sdelka.testkit.suite.StorageFixture;
import java.io.IOException;

class SqliteContractBulkProperties extends BulkContract {

    @Override
    public StorageFixture newFixture() throws IOException {
        return new SqliteFixture();
    }
}
