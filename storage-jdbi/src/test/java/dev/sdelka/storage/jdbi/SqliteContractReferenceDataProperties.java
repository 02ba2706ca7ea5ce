package dev.sdelka.storage.jdbi;

import dev.sdelka.testkit.suite.ReferenceDataContract;
import dev.sdelka.testkit.suite.StorageFixture;
import java.io.IOException;

class SqliteContractReferenceDataProperties extends ReferenceDataContract {

    @Override
    public StorageFixture newFixture() throws IOException {
        return new SqliteFixture();
    }
}
