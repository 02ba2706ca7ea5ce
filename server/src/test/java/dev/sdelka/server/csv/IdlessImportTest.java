package dev.sdelka.server.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.query.Query;
import dev.sdelka.server.transfer.Imports;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.memory.MemoryStorage;
import dev.sdelka.testkit.fault.FaultInjectingStorage;
import dev.sdelka.testkit.fault.FaultInjectingStorage.Moment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import of deals without ids that was broken off is gone on with in the same way, or told why not. */
class IdlessImportTest {

    private static final String NINE = "Название\n" + "Кресла\n".repeat(9);

    @Test
    void importWithoutIdsThatFailsAnywhereIsGoneOnWithWithoutDoublesAndWithoutLoss(@TempDir Path folder)
            throws IOException {
        String file = "Название\n" + "Кресла\n".repeat(9) + "\"" + "x".repeat(300) + "\"\n" + "Столы\n";
        int call = 0;
        boolean hasFailed = true;
        while (hasFailed) {
            call++;
            try (Storage kept = new MemoryStorage()) {
                FaultInjectingStorage failing = new FaultInjectingStorage(kept);
                failing.failAt(call, Kind.IO, Moment.BEFORE);
                Imports again = new Imports(failing).chunkSize(3).journal(folder.resolve(call + ".db"));
                hasFailed = isBrokenOff(again, file);
                if (hasFailed) {
                    again.csv(file);
                }
                assertThat(kept.<List<Deal>, RuntimeException>read(reader -> reader.deals(Query.all())))
                        .as("after a fault at call " + call)
                        .extracting(Deal::title)
                        .hasSize(10)
                        .endsWith("Столы");
                assertThat(folder.resolve(call + ".db.import")).doesNotExist();
            }
        }
        assertThat(call).isGreaterThan(30);
    }

    @Test
    void importThatWasBrokenOffIsNotForgottenForAnotherFile(@TempDir Path folder) throws IOException {
        Path store = folder.resolve("sdelka.db");
        try (Storage kept = new MemoryStorage()) {
            breakOff(kept, store);

            assertThatIOException()
                    .isThrownBy(
                            () -> new Imports(kept).chunkSize(3).journal(store).csv(NINE.replace("Кресла", "Столы")))
                    .withMessageContaining("an import of another file into this store was broken off")
                    .withMessageContaining("sdelka.db.import");
        }
    }

    @Test
    void rowsThatAreNotInTheStoreAreNotTakenForDone(@TempDir Path folder) throws IOException {
        int call = 0;
        int refusals = 0;
        boolean hasFailed = true;
        while (hasFailed) {
            call++;
            Path journal = folder.resolve(call + ".db");
            try (Storage first = new MemoryStorage();
                    Storage second = new MemoryStorage()) {
                FaultInjectingStorage failing = new FaultInjectingStorage(first);
                failing.failAt(call, Kind.IO, Moment.BEFORE);
                hasFailed = isBrokenOff(new Imports(failing).chunkSize(3).journal(journal), NINE);
                boolean hasStored = !deals(first).isEmpty();
                try {
                    new Imports(second).chunkSize(3).journal(journal).csv(NINE);
                    assertThat(deals(second))
                            .as("after a fault at call " + call)
                            .hasSize(9);
                } catch (IOException e) {
                    refusals++;
                    assertThat(hasStored).isTrue();
                    assertThat(deals(second)).isEmpty();
                    assertThat(e)
                            .hasMessageContaining("what it had stored is not in this store")
                            .hasMessageContaining(
                                    "remove " + journal + ".import to import the file from its beginning");
                }
            }
        }
        assertThat(refusals).isGreaterThan(10);
    }

    @Test
    void olderStateOfTheStoreIsNotTakenForTheNewer(@TempDir Path folder) throws IOException {
        Path journal = folder.resolve("sdelka.db");
        try (MemoryStorage kept = new MemoryStorage()) {
            new Imports(kept).csv("Название\nДо того\n");
            try (Storage backup = kept.copy()) {
                breakOff(kept, journal);
                new Imports(backup).csv("Название\n" + "После того\n".repeat(90));

                assertThatIOException()
                        .isThrownBy(() -> new Imports(backup)
                                .chunkSize(3)
                                .journal(journal)
                                .csv(NINE))
                        .withMessageContaining("what it had stored is not in this store");
                assertThat(deals(backup)).hasSize(91);
            }
            new Imports(kept).chunkSize(3).journal(journal).csv(NINE);
            assertThat(deals(kept)).hasSize(10);
        }
    }

    @Test
    void changesAndRemovalsMeanwhileAreLeftAsTheyAre(@TempDir Path folder) throws IOException {
        Path journal = folder.resolve("sdelka.db");
        try (MemoryStorage kept = new MemoryStorage()) {
            breakOff(kept, journal);
            List<Deal> first = deals(kept);
            kept.<Boolean, RuntimeException>write(writer -> {
                writer.removeDeal(first.get(0).id());
                writer.removeDeal(first.get(2).id());
                return writer.updateDeal(first.get(1).toBuilder()
                        .value(DealField.COMMENTS, "Иначе")
                        .build());
            });

            new Imports(kept).chunkSize(3).journal(journal).csv(NINE);

            assertThat(deals(kept)).hasSize(7).extracting(Deal::comments).contains(Optional.of("Иначе"));
        }
    }

    @Test
    void strictImportIsGoneOnWithWhenTheBadRowIsMended(@TempDir Path folder) throws IOException {
        for (int bad = 1; bad <= 9; bad++) {
            List<String> rows = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"));
            rows.set(bad - 1, "");
            Path journal = folder.resolve(bad + ".db");
            try (Storage kept = new MemoryStorage()) {
                Imports imports = new Imports(kept).strict().chunkSize(3).journal(journal);
                assertThat(imports.csv(file(rows)).result().isStopped()).isTrue();
                assertThat(deals(kept)).as("before row " + bad).hasSize((bad - 1) / 3 * 3);

                rows.set(bad - 1, "mended");
                assertThat(imports.csv(file(rows)).badRows()).isEmpty();
                assertThat(deals(kept)).extracting(Deal::title).containsExactlyElementsOf(rows);
            }
        }
    }

    private static String file(List<String> titles) {
        return "Название;Сумма\n"
                + String.join(
                        "",
                        titles.stream()
                                .map(title -> title.isEmpty() ? ";много\n" : title + ";1\n")
                                .toList());
    }

    @Test
    void optionsThatWouldMakeOtherDealsOfTheRowsAreTold(@TempDir Path folder) throws IOException {
        Path journal = folder.resolve("sdelka.db");
        try (Storage kept = new MemoryStorage()) {
            breakOff(kept, journal);

            assertRefused(kept, journal, imports -> imports.userId(8), "which had --user 7: give the same");
            assertRefused(kept, journal, imports -> imports.zone(ZoneOffset.UTC), "which had --zone +03:00: give");
            assertRefused(kept, journal, imports -> imports.separator(','), "which had --separator ;: give");
            assertRefused(
                    kept,
                    journal,
                    imports -> imports.charset(StandardCharsets.UTF_16LE).userId(8),
                    "which had --charset UTF-8 --user 7: give");
            assertThat(deals(kept)).hasSize(6);

            new Imports(kept).chunkSize(2).journal(journal).csv(NINE);
            assertThat(deals(kept)).hasSize(9);
        }
    }

    private static void assertRefused(Storage storage, Path journal, UnaryOperator<Imports> other, String message) {
        Imports imports = other.apply(new Imports(storage).chunkSize(3).journal(journal));
        assertThatIOException()
                .isThrownBy(() -> imports.csv(NINE))
                .withMessageContaining(message)
                .withMessageContaining("sdelka.db.import to give it up");
    }

    /** Two chunks of three are stored, and whether the third is nobody knows. */
    private static void breakOff(Storage storage, Path journal) throws IOException {
        int before = deals(storage).size();
        int call = 0;
        boolean isDone = false;
        while (!isDone) {
            call++;
            FaultInjectingStorage failing = new FaultInjectingStorage(storage);
            failing.failAt(call, Kind.IO, Moment.BEFORE);
            assertThat(isBrokenOff(new Imports(failing).chunkSize(3).journal(journal), NINE))
                    .isTrue();
            isDone = deals(storage).size() == before + 6;
        }
        assertThat(journal.resolveSibling("sdelka.db.import")).exists();
        assertThat(journal.resolveSibling("sdelka.db.import.lock")).doesNotExist();
    }

    private static boolean isBrokenOff(Imports imports, String file) throws IOException {
        try {
            imports.csv(file);
            return false;
        } catch (StorageException e) {
            return true;
        }
    }

    private static List<Deal> deals(Storage storage) {
        return storage.read(reader -> reader.deals(Query.all()));
    }
}
