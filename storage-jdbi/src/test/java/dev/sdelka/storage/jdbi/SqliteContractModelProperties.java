package dev.sdelka.storage.jdbi;

import dev.sdelka.testkit.suite.ModelContract;
import dev.sdelka.testkit.suite.StorageFixture;
import java.io.IOException;
import net.jqwik.api.PropertyDefaults;

@PropertyDefaults(tries = 30) // each try has a file and many commits
class SqliteContractModelProperties extends ModelContract {

    @Override
    public StorageFixture newFixture() throws IOException {
        return new SqliteFixture();
    }
}
