package dev.sdelka.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.bulk.BulkExport;
import dev.sdelka.bulk.BulkLoader;
import dev.sdelka.bulk.PortalRecord;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.jdbi.SqliteStorage;
import dev.sdelka.storage.memory.MemoryStorage;
import dev.sdelka.testkit.arbitrary.PortalRecords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Export is the inverse of import. */
@PropertyDefaults(tries = 20, edgeCases = EdgeCasesMode.NONE)
class RoundTripProperties {

    @Property
    @Label(
            "what is exported as JSON lines and imported into an empty store in memory is the same, and exported again byte by byte")
    void memory(@ForAll("contents") List<PortalRecord> records, @ForAll @IntRange(min = 1, max = 7) int chunkSize)
            throws IOException {
        try (Storage storage = new MemoryStorage()) {
            requireSame(records, storage, chunkSize);
        }
    }

    @Property
    @Label(
            "what is exported as JSON lines and imported into an empty file of SQLite is the same, and exported again byte by byte")
    void sqlite(@ForAll("contents") List<PortalRecord> records, @ForAll @IntRange(min = 1, max = 7) int chunkSize)
            throws IOException {
        Path folder = Files.createTempDirectory("sdelka-round-trip");
        try (Storage storage = SqliteStorage.open(folder.resolve("there.db"))) {
            requireSame(records, storage, chunkSize);
        } finally {
            Files.deleteIfExists(folder.resolve("there.db"));
            Files.delete(folder);
        }
    }

    private static void requireSame(List<PortalRecord> records, Storage storage, int chunkSize) throws IOException {
        try (Storage origin = new MemoryStorage()) {
            BulkLoader loader = BulkLoader.builder(origin).severalOwners(true).build();
            records.forEach(loader::add);
            loader.flush();
            byte[] exported = Imports.exported(origin);

            Imports.Told told =
                    new Imports(storage).severalOwners().chunkSize(chunkSize).jsonLines(exported);

            assertThat(told.badRows()).isEmpty();
            List<PortalRecord> loaded = new ArrayList<>();
            BulkExport.<RuntimeException>forEach(storage, loaded::add);
            assertThat(loaded).isEqualTo(records);
            assertThat(new String(Imports.exported(storage), StandardCharsets.UTF_8))
                    .isEqualTo(new String(exported, StandardCharsets.UTF_8));
        }
    }

    @Property
    @Label("an import that fails at any moment is gone on with by the same import, without doubles and without loss")
    void brokenOff(
            @ForAll("contents") List<PortalRecord> records,
            @ForAll @IntRange(min = 1, max = 4) int chunkSize,
            @ForAll @IntRange(min = 0, max = 15) int lines)
            throws IOException {
        try (Storage origin = new MemoryStorage();
                Storage storage = new MemoryStorage()) {
            BulkLoader loader = BulkLoader.builder(origin).severalOwners(true).build();
            records.forEach(loader::add);
            loader.flush();
            String exported = new String(Imports.exported(origin), StandardCharsets.UTF_8);
            Imports imports = new Imports(storage).severalOwners().chunkSize(chunkSize);

            imports.jsonLines(
                    exported.lines().limit(lines).map(line -> line + "\n").reduce("", String::concat));
            Imports.Told told = imports.jsonLines(exported);

            assertThat(told.badRows()).isEmpty();
            assertThat(new String(Imports.exported(storage), StandardCharsets.UTF_8))
                    .isEqualTo(exported);
        }
    }

    @Provide
    Arbitrary<List<PortalRecord>> contents() {
        return PortalRecords.any();
    }
}
