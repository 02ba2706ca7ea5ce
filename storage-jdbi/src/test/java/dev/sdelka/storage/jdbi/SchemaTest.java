package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    @TempDir
    Path folder;

    private RawSqlite newStore() throws Exception {
        Path file = folder.resolve("store.db");
        SqliteStorage.open(file).close();
        return new RawSqlite(file);
    }

    @Test
    void eachStandardFieldHasItsColumn() throws Exception {
        try (RawSqlite raw = newStore()) {
            Stream<String> fields = DealColumns.FIELDS.stream()
                    .map(field -> DealColumns.name(field) + " " + DealColumns.type(field) + " "
                            + (field.isAlwaysSet() && !DealColumns.name(field).equals("id") ? 1 : 0));
            Stream<String> json = DealColumns.JSON_COLUMNS.stream().map(column -> column + " TEXT 0");

            assertThat(raw.query("SELECT name, type, \"notnull\" FROM pragma_table_info('deal') ORDER BY cid"))
                    .containsExactlyElementsOf(Stream.concat(fields, json).toList());
        }
    }

    /** The order is that of the catalogue: a field that comes to it needs another schema. */
    @Test
    void eachRowIsStoredAsJsonInTheOrderInWhichItIsRead() throws Exception {
        String alone = String.join(
                ", ", DealColumns.READ_ALONE.stream().map(DealColumns::name).toList());
        List<String> bits = IntStream.range(0, DealColumns.READ_AS_BITS.size())
                .mapToObj(i -> (1 << i) + " * (" + DealColumns.name(DealColumns.READ_AS_BITS.get(i)) + " <> 0)")
                .toList();
        try (RawSqlite raw = newStore()) {
            String table = raw.query("SELECT sql FROM sqlite_schema WHERE name = 'deal'")
                    .get(0)
                    .replaceAll("\\s+", " ");
            assertThat(table)
                    .contains("row_json TEXT NOT NULL GENERATED ALWAYS AS (json_array( " + alone + ", "
                            + String.join(" + ", bits) + ", json(parent_ids), json(user_fields))) STORED");
        }
    }

    @Test
    void theIdIsTheKeyAndNeverGivenAgain() throws Exception {
        try (RawSqlite raw = newStore()) {
            assertThat(raw.query("SELECT name FROM pragma_table_info('deal') WHERE pk > 0"))
                    .containsExactly("id");
            assertThat(raw.query("SELECT sql FROM sqlite_schema WHERE name = 'deal'"))
                    .first()
                    .asString()
                    .contains("id INTEGER PRIMARY KEY AUTOINCREMENT");
        }
    }

    @Test
    void allTablesAreStrict() throws Exception {
        try (RawSqlite raw = newStore()) {
            assertThat(raw.query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict"))
                    .containsExactlyInAnyOrder("sqlite_schema", "sqlite_sequence");
        }
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        try (RawSqlite raw = newStore()) {
            assertThat(raw.query("PRAGMA application_id")).containsExactly(String.valueOf(Schema.APPLICATION_ID));
            assertThat(raw.query("PRAGMA user_version")).containsExactly(String.valueOf(Schema.VERSION));
            assertThat(raw.query("PRAGMA journal_mode")).containsExactly("wal");
            assertThat(raw.query("PRAGMA integrity_check")).containsExactly("ok");
        }
    }

    @Test
    void listsInTheNaturalOrderNeedNoSorting() throws Exception {
        try (RawSqlite raw = newStore()) {
            List<String> all =
                    raw.query("EXPLAIN QUERY PLAN SELECT order_id, owner_type_id, owner_id FROM order_binding"
                            + " ORDER BY owner_id, owner_type_id, order_id LIMIT 50");
            List<String> ofOrder =
                    raw.query("EXPLAIN QUERY PLAN SELECT order_id, owner_type_id, owner_id FROM order_binding"
                            + " WHERE order_id = 1 ORDER BY owner_id, owner_type_id");

            assertThat(all).singleElement().asString().contains("COVERING INDEX order_binding_by_owner");
            assertThat(ofOrder).singleElement().asString().contains("USING PRIMARY KEY (order_id=?)");
        }
    }

    @Test
    void closingLeavesOneFile() throws Exception {
        Path file = folder.resolve("store.db");
        try (SqliteStorage storage = SqliteStorage.open(file)) {
            storage.write(Samples::addDeal);
            storage.read(reader -> reader.deal(1));
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
