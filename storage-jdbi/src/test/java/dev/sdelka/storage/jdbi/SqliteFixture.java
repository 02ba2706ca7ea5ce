package dev.sdelka.storage.jdbi;

import dev.sdelka.testkit.suite.Capability;
import dev.sdelka.testkit.suite.StorageFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** A folder of its own for one file. */
final class SqliteFixture implements StorageFixture {

    private final Path folder;

    SqliteFixture() throws IOException {
        folder = Files.createTempDirectory("sdelka-");
    }

    @Override
    public SqliteStorage open() {
        return SqliteStorage.open(file());
    }

    Path file() {
        return folder.resolve("contract.db");
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
