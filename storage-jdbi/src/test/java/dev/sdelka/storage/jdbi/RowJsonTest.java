package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealContact;
import dev.sdelka.deal.DealField;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** A deal is read by the JSON that is stored beside its columns: it says what they say, whoever wrote them. */
class RowJsonTest {

    @TempDir
    Path folder;

    private SqliteStorage storage;
    private RawSqlite raw;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("store.db");
        storage = SqliteStorage.open(file);
        storage.write(writer ->
                writer.addDeal(Samples.deal(1).contactIds(List.of(84L, 83L)).build()));
        raw = new RawSqlite(file);
    }

    @AfterEach
    void close() throws Exception {
        raw.close();
        storage.close();
    }

    private Deal read(long id) {
        return storage.read(reader -> reader.deal(id));
    }

    private static String columnsWithoutId() {
        return String.join(
                ", ", DealColumns.FIELDS.stream().skip(1).map(DealColumns::name).toList());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ID", "CONTACT_ID", "CONTACT_IDS"})
    void aColumnThatAnotherProgramChangedIsWhatIsRead(DealField field) throws Exception {
        Map<DealField, String> special = Map.of(DealField.STAGE_SEMANTIC_ID, "S");
        String stored = switch (field.kind()) {
            case FLAG -> "0";
            case DATE -> "2024-08-31";
            case TEXT -> special.getOrDefault(field, "it's a \"\\n\u0001\" 😀");
            default -> "77";
        };
        Object told = switch (field.kind()) {
            case FLAG -> "false";
            case AMOUNT -> "0.77";
            case DATETIME -> "1970-01-01T00:01:17Z";
            default -> stored;
        };
        raw.execute("UPDATE deal SET " + DealColumns.name(field) + " = '" + stored.replace("'", "''") + "'");

        assertThat(read(1).value(field)).hasToString((String) told);
        assertThat(read(1).toBuilder()
                        .value(field, Samples.deal(1).build().value(field))
                        .build())
                .as("the others")
                .isEqualTo(Samples.deal(1).contactIds(List.of(84L, 83L)).build());
    }

    @Test
    void parentsUserFieldsAndThePrimaryContactThatAnotherProgramChangedAreWhatIsRead() throws Exception {
        raw.execute("UPDATE deal SET contact_id = 83, parent_ids = '{\"PARENT_ID_1220\":5}',"
                + " user_fields = '{\"UF_CRM_TEXT\":\"[1]\"}'");

        assertThat(read(1).contacts())
                .containsExactly(new DealContact(84, 10, 0, false), new DealContact(83, 20, 0, true));
        assertThat(read(1).parentIds()).isEqualTo(Map.of(1220, 5L));
        assertThat(read(1).userFields()).isEqualTo(Map.of("UF_CRM_TEXT", "[1]"));
    }

    @Test
    void theIdThatSqliteGivesIsWhatIsRead() throws Exception {
        String columns = columnsWithoutId();
        raw.execute("INSERT INTO deal (" + columns + ") SELECT " + columns + " FROM deal");
        raw.execute("INSERT INTO deal (id, " + columns + ") SELECT NULL, " + columns + " FROM deal WHERE id = 1");

        assertThat(read(2).id()).isEqualTo(2);
        assertThat(read(3).id()).isEqualTo(3);
        assertThat(read(3).toBuilder().number(DealField.ID, 2).build()).isEqualTo(read(2));
    }

    @Test
    void anotherIdIsWhatIsRead() throws Exception {
        raw.execute("UPDATE deal SET id = 7");

        assertThat(read(7).id()).isEqualTo(7);
    }

    @Test
    void aSecondDealOfAnIdChangesNothingOrTheRow() throws Exception {
        String columns = columnsWithoutId();
        String again = "INSERT INTO deal (id, " + columns + ") SELECT id, " + columns.replaceFirst("title", "'another'")
                + " FROM deal WHERE id = 1 ON CONFLICT (id) DO ";
        raw.execute(again + "NOTHING");
        assertThat(read(1).title()).isEqualTo("TITLE");

        raw.execute(again + "UPDATE SET title = excluded.title");
        assertThat(read(1).title()).isEqualTo("another");
    }

    @Test
    void noProgramCanPutAnotherJsonThere() {
        assertThatThrownBy(() -> raw.execute("UPDATE deal SET row_json = '[]'")).isInstanceOf(SQLException.class);
    }

    /** What damage may leave there: SQLite does not look at it again. */
    @ParameterizedTest
    @ValueSource(strings = {"[]", "[1]", "null", "{}", "5", "[1,[2", "[null,null", "x", ""})
    void aRowThatIsDamagedIsTold(String row) {
        assertThatThrownBy(() -> DealJson.read(row.getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|",
                "[[84,10,0]]|84 10 0",
                "[[9223372036854775807,-2147483648,2147483647],[1,0,5]]|9223372036854775807 -2147483648 2147483647;1 0 5"
            })
    void contactsAreRead(String array, String contacts) {
        assertThat(ContactJson.read(array.getBytes(StandardCharsets.UTF_8), 84).stream()
                        .map(contact -> contact.contactId() + " " + contact.sort() + " " + contact.roleId())
                        .collect(Collectors.joining(";")))
                .isEqualTo(contacts == null ? "" : contacts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[null,10,0]]",
                "[[84,null,0]]",
                "[[84,2147483648,0]]",
                "[[84,10,-9223372036854775808]]",
                "[[84,10]]",
                "null"
            })
    void contactsThatCannotBeAreTold(String array) {
        assertThatThrownBy(() -> ContactJson.read(array.getBytes(StandardCharsets.UTF_8), 84))
                .isInstanceOf(RuntimeException.class);
    }
}
