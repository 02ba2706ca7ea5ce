package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealContact;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldSettings;
import dev.sdelka.userfield.UserFieldType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of an earlier release is brought to the schema of this one, with all that it holds. */
class MigrationTest {

    @TempDir
    Path folder;

    @Test
    void fileOfTheFirstSchemaKeepsItsDealsContactsAndReferenceData() throws Exception {
        Path file = folder.resolve("store.db");
        makeFirstSchema(file);

        try (SqliteStorage storage = SqliteStorage.open(file)) {
            Deal deal = storage.read(reader -> reader.deal(7));
            ReferenceData referenceData = storage.read(reader -> reader.referenceData());
            assertThat(deal).isNotNull();
            assertThat(deal.contacts())
                    .containsExactly(new DealContact(84, 10, 0, true), new DealContact(83, 20, 0, false));
            assertThat(referenceData.statuses())
                    .isEqualTo(ReferenceData.defaults().statuses());
            assertThat(referenceData.parentTypes()).containsExactly(new ParentType(1220, "Проект"));
            UserField field = referenceData.userField("UF_CRM_NOTE").orElseThrow();
            assertThat(field.type()).isEqualTo(UserFieldType.STRING);
            assertThat(field.label()).isEqualTo("Заметка");
            assertThat(field.settings()).isEqualTo(UserFieldSettings.defaults(UserFieldType.STRING));
            assertThat(deal.userFields()).isEqualTo(Map.of("UF_CRM_NOTE", "Да"));
            assertThat(deal.parentIds()).isEqualTo(Map.of(1220, 5L));
            assertThat((long) storage.write(writer -> writer.nextFileId())).isEqualTo(1);
            assertThat((long) storage.write(writer -> writer.nextDealId())).isEqualTo(8);
        }
        SqliteStorage.open(file).close(); // nothing is left to be done
    }

    /** A file of the third schema with something in each table. */
    private Path makeThirdSchema(Work<StorageWriter, Object, RuntimeException> last) throws Exception {
        Path store = folder.resolve("store.db");
        FullStore.make(store);
        try (SqliteStorage storage = SqliteStorage.open(store)) {
            storage.write(last);
        }
        Path file = folder.resolve("earlier.db");
        ThirdSchema.make(file, store);
        return file;
    }

    private Path makeThirdSchema() throws Exception {
        return makeThirdSchema(StorageReader::isEmpty);
    }

    @Test
    void partsOfDealsStayAndGoWithTheirDeals() throws Exception {
        Path file = makeThirdSchema();
        List<String> tables = List.of("deal_contact", "stage_history", "product_row");
        try (SqliteStorage storage = SqliteStorage.open(file);
                RawSqlite raw = new RawSqlite(file)) {
            for (String table : tables) {
                assertThat(raw.query("SELECT count(*) > 0 FROM " + table)).containsExactly("1");
            }
            storage.write(writer -> {
                writer.deals(Query.all()).forEach(deal -> writer.removeDeal(deal.id()));
                return true;
            });
            for (String table : tables) {
                assertThat(raw.query("SELECT * FROM " + table)).isEmpty();
            }
        }
    }

    @Test
    void theGreatestIdThatEverWasIsKept() throws Exception { // [ID-1]
        Path file = makeThirdSchema(writer -> writer.addDeal(Samples.deal(410).build()) && writer.removeDeal(410));
        try (SqliteStorage storage = SqliteStorage.open(file)) {
            assertThat(storage.write(Samples::addDeal)).isEqualTo(411);
        }
    }

    @Test
    void theGreatestIdThatEverWasIsKeptWhenNoDealIs() throws Exception { // [ID-1]
        Path store = folder.resolve("store.db");
        try (SqliteStorage storage = SqliteStorage.open(store)) {
            storage.write(writer -> writer.addDeal(Samples.deal(410).build()) && writer.removeDeal(410));
        }
        Path file = folder.resolve("earlier.db");
        ThirdSchema.make(file, store);
        try (SqliteStorage storage = SqliteStorage.open(file)) {
            assertThat(storage.write(Samples::addDeal)).isEqualTo(411);
        }
    }

    @Test
    void aFailureLeavesTheFileAsItWas() throws Exception {
        Path file = makeThirdSchema();
        try (RawSqlite raw = new RawSqlite(file)) {
            raw.execute("DROP INDEX deal_by_date_modify");
            raw.execute("CREATE TABLE deal_by_date_modify (id INTEGER) STRICT"); // in the way of the last statement
            List<String> before = dump(raw);

            assertThatThrownBy(() -> SqliteStorage.open(file)).isInstanceOf(StorageException.class);
            assertThat(dump(raw)).isEqualTo(before);

            raw.execute("DROP TABLE deal_by_date_modify");
        }
        try (SqliteStorage storage = SqliteStorage.open(file);
                SqliteStorage made = SqliteStorage.open(folder.resolve("store.db"))) {
            assertThat(Content.of(storage)).isEqualTo(Content.of(made));
        }
    }

    @Test
    void foreignKeysOfOtherProgramsAreTheirOwnAffair() throws Exception {
        Path file = makeThirdSchema();
        try (RawSqlite raw = new RawSqlite(file)) {
            raw.execute("CREATE TABLE note (currency TEXT REFERENCES currency (name))"); // which is no key there
        }
        try (SqliteStorage storage = SqliteStorage.open(file);
                SqliteStorage made = SqliteStorage.open(folder.resolve("store.db"))) {
            assertThat(Content.of(storage)).isEqualTo(Content.of(made));
        }
    }

    private static List<String> dump(RawSqlite raw) throws Exception {
        List<String> dump = new ArrayList<>(raw.query("SELECT name, coalesce(sql, '') FROM sqlite_schema"));
        for (String table : List.of("deal", "deal_contact", "stage_history", "product_row", "sqlite_sequence")) {
            dump.addAll(raw.query("SELECT * FROM " + table));
        }
        dump.addAll(raw.query("PRAGMA user_version"));
        return dump;
    }

    @Test
    void aViewOfDealsStays() throws Exception {
        Path file = makeThirdSchema();
        try (RawSqlite raw = new RawSqlite(file)) {
            raw.execute("CREATE VIEW titles AS SELECT deal.title FROM deal WHERE deal.id = 1");
            SqliteStorage.open(file).close();

            assertThat(raw.query("SELECT title FROM titles")).containsExactly("Сделка 0");
        }
    }

    /** SQLite's own shell keeps no foreign keys unless told. */
    @Test
    void partsWhoseDealWasDeletedByAnotherProgramAreNoHindrance() throws Exception {
        Path file = makeThirdSchema();
        try (RawSqlite raw = new RawSqlite(file)) {
            raw.execute("DELETE FROM deal WHERE id = 5");
            SqliteStorage.open(file).close();

            assertThat(raw.query("SELECT count(*) FROM stage_history WHERE owner_id = 5"))
                    .containsExactly("1");
            assertThat(raw.query("PRAGMA user_version")).containsExactly(String.valueOf(Schema.VERSION));
        }
    }

    @RepeatedTest(5)
    void manyMayMigrateAFileAtOnce() throws Exception {
        Path file = makeThirdSchema();
        CyclicBarrier start = new CyclicBarrier(4);

        List<Long> ids = Threads.all(4, () -> {
            start.await();
            try (SqliteStorage storage = SqliteStorage.open(file)) {
                return storage.write(Samples::addDeal);
            }
        });

        assertThat(ids).containsExactlyInAnyOrder(31L, 32L, 33L, 34L);
        try (RawSqlite raw = new RawSqlite(file)) {
            assertThat(raw.query("PRAGMA integrity_check")).containsExactly("ok");
            assertThat(raw.query("PRAGMA foreign_key_check")).isEmpty();
        }
    }

    private static void makeFirstSchema(Path file) throws Exception {
        String script;
        try (var stream = Schema.class.getResourceAsStream("V1__deals_and_bindings.sql")) {
            script = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            Jdbi.create(connection)
                    .useHandle(handle -> handle.createScript(script).execute());
            statement.execute("PRAGMA application_id = " + Schema.APPLICATION_ID);
            statement.execute("PRAGMA user_version = 1");
            statement.execute("INSERT INTO category VALUES (0, 'Общая', 300, 1)");
            for (var status : ReferenceData.defaults().statuses()) {
                statement.execute(String.format(
                        "INSERT INTO status VALUES (%d, '%s', '%s', '%s', '%s', %d, %d, '%s', '%s')",
                        status.id(),
                        status.listId(),
                        status.statusId(),
                        status.name(),
                        status.systemName(),
                        status.sort(),
                        status.isSystem() ? 1 : 0,
                        status.color(),
                        status.semantics().code()));
            }
            for (var currency : ReferenceData.defaults().currencies()) {
                statement.execute(String.format(
                        "INSERT INTO currency VALUES ('%s', '%s', %d, %d)",
                        currency.code(), currency.name(), currency.sort(), currency.isBase() ? 1 : 0));
            }
            statement.execute("""
                    INSERT INTO deal (id, title, category_id, stage_id, stage_semantic_id, is_new, is_recurring,
                        is_return_customer, is_repeated_approach, currency_id, opportunity, is_manual_opportunity, tax_value,
                        contact_id, user_fields, parent_ids, opened, closed, assigned_by_id, created_by_id, modify_by_id, moved_by_id, date_create,
                        date_modify, moved_time, last_activity_time, last_activity_by)
                    VALUES (7, 'x', 0, 'NEW', 'P', 1, 0, 0, 0, 'RUB', 100, 0, 0, 84, '{"UF_CRM_NOTE":"Да"}', '{"PARENT_ID_1220":5}', 1, 0, 1, 1, 1, 1, 5, 5, 5, 5, 1)""");
            statement.execute("INSERT INTO user_field VALUES (1, 'UF_CRM_NOTE', 'STRING', 'Заметка')");
            statement.execute("INSERT INTO parent_type VALUES (1, 1220, 'Проект')");
            statement.execute("INSERT INTO deal_contact VALUES (7, 84, 10), (7, 83, 20)");
        }
    }
}
