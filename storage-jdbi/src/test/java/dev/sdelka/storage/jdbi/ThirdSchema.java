package dev.sdelka.storage.jdbi;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Files as they were before deals had {@code row_json}. */
final class ThirdSchema {

    private static final List<String> SCRIPTS =
            List.of("V1__deals_and_bindings.sql", "V2__deal_family.sql", "V3__user_fields_and_smart_processes.sql");

    private ThirdSchema() {}

    /** Makes a file with all that a store of this release holds, and the ids that it has given. */
    static void make(Path file, Path store) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Handle handle = Jdbi.open(connection)) {
            handle.execute("ATTACH ? AS store", store.toString());
            handle.begin();
            for (String script : SCRIPTS) {
                handle.createScript(read(script)).execute();
            }
            for (String table : tables(handle)) {
                String columns = columns(handle, table);
                handle.execute("DELETE FROM main." + table);
                handle.execute(
                        "INSERT INTO main." + table + " (" + columns + ") SELECT " + columns + " FROM store." + table);
            }
            handle.execute("PRAGMA main.application_id = " + Schema.APPLICATION_ID);
            handle.execute("PRAGMA main.user_version = " + SCRIPTS.size());
            handle.commit();
        }
    }

    private static String read(String script) throws Exception {
        try (InputStream stream = Schema.class.getResourceAsStream(script)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The ids that were given come last, for rows that are added change them. */
    private static List<String> tables(Handle handle) {
        return handle.createQuery(
                        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name <> 'sqlite_schema' ORDER BY name = 'sqlite_sequence'")
                .mapTo(String.class)
                .list();
    }

    private static String columns(Handle handle, String table) {
        return handle.createQuery("SELECT group_concat(name, ', ') FROM pragma_table_info(?, 'main')")
                .bind(0, table)
                .mapTo(String.class)
                .one();
    }
}
