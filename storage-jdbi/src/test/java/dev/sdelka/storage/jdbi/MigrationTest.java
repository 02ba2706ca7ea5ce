package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealContact;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldSettings;
import dev.sdelka.userfield.UserFieldType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
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
