package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealContact;
import dev.sdelka.deal.DealField;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of a deal writes the contacts that changed, and no others. */
class ContactTableTest {

    private static final String CHANGES =
            "SELECT what || ' ' || contact_id FROM contact_change ORDER BY what, contact_id";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void recordChanges() throws Exception {
        file = folder.resolve("test.db");
        try (SqliteStorage storage = SqliteStorage.open(file)) {
            write(storage, contact(1, 10, 0, true), contact(2, 20, 0, false), contact(3, 30, 0, false));
            storage.write(writer -> {
                Samples.execute(writer, "CREATE TABLE contact_change (what TEXT, contact_id INTEGER)");
                for (String what : List.of("INSERT", "UPDATE", "DELETE")) {
                    Samples.execute(
                            writer,
                            "CREATE TRIGGER contact_" + what + " AFTER " + what + " ON deal_contact BEGIN"
                                    + " INSERT INTO contact_change VALUES ('" + what + "', "
                                    + (what.equals("DELETE") ? "old" : "new") + ".contact_id); END");
                }
                return true;
            });
        }
    }

    @Test
    void dealThatKeepsItsContactsWritesNone() throws Exception {
        change(contact(1, 10, 0, true), contact(2, 20, 0, false), contact(3, 30, 0, false));

        assertThat(changes()).isEmpty();
    }

    @Test
    void whatIsAddedChangedAndTakenAwayIsWritten() throws Exception {
        change(contact(1, 10, 0, false), contact(2, 5, 0, true), contact(4, 40, 7, false));

        assertThat(changes()).containsExactly("DELETE 3", "INSERT 4", "UPDATE 2");
    }

    @Test
    void anotherRoleIsAChange() throws Exception {
        change(contact(1, 10, 0, true), contact(2, 20, 1, false), contact(3, 30, 0, false));

        assertThat(changes()).containsExactly("UPDATE 2");
    }

    private void change(DealContact... contacts) {
        try (SqliteStorage storage = SqliteStorage.open(file)) {
            storage.write(writer -> writer.updateDeal(deal(contacts)));
            Deal read = Objects.requireNonNull(
                    storage.<Deal, RuntimeException>read(reader -> Objects.requireNonNull(reader.deal(1))));
            assertThat(read.contacts()).isEqualTo(deal(contacts).contacts());
        }
    }

    private List<String> changes() throws Exception {
        try (RawSqlite raw = new RawSqlite(file)) {
            return raw.query(CHANGES);
        }
    }

    private static void write(SqliteStorage storage, DealContact... contacts) {
        storage.write(writer -> {
            Samples.addDeal(writer);
            return writer.updateDeal(deal(contacts));
        });
    }

    private static Deal deal(DealContact... contacts) {
        return Samples.deal(1)
                .text(DealField.TITLE, "x")
                .contacts(List.of(contacts))
                .build();
    }

    private static DealContact contact(long id, int sort, int roleId, boolean isPrimary) {
        return new DealContact(id, sort, roleId, isPrimary);
    }
}
