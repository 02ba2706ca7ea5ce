package dev.sdelka.storage.jdbi;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.storage.StorageException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/** Whose a file is, which schema it has, and how it gets that of this release. */
final class Schema {

    /** Marks files as ours in their header: "SDLK". */
    static final int APPLICATION_ID = 0x53444C4B;

    /** Script n leads from schema n − 1 to schema n. A script that was released never changes. */
    private static final List<String> SCRIPTS = List.of(
            "V1__deals_and_bindings.sql",
            "V2__deal_family.sql",
            "V3__user_fields_and_smart_processes.sql",
            "V4__rows_as_json.sql");

    static final int VERSION = SCRIPTS.size();

    private static final String USER_VERSION = "PRAGMA user_version";

    private static final String HEADER = """
            SELECT (SELECT application_id FROM pragma_application_id),
                   (SELECT user_version FROM pragma_user_version),
                   (SELECT count(*) FROM sqlite_schema)""";

    /** Of our tables alone: those of other programs may be as they like. */
    private static final String ORPHANS = """
            SELECT count(*) FROM sqlite_schema AS ours, pragma_foreign_key_check(ours.name)
            WHERE ours.type = 'table' AND ours.name IN ('deal_contact', 'stage_history', 'product_row')""";

    private final SqliteConnection connection;

    Schema(SqliteConnection connection) {
        this.connection = connection;
    }

    private record Header(int applicationId, int version, int objects) {}

    /**
     * Refuses what this release cannot work with, without changing it.
     *
     * @return the version of the file's schema; 0 if it is new
     */
    int requireOurs() throws SQLException {
        Header header = connection.query(HEADER, SqlAction.nothing(), rows -> {
            rows.next();
            return new Header(rows.getInt(1), rows.getInt(2), rows.getInt(3));
        });
        boolean isNew = header.applicationId == 0 && header.version == 0 && header.objects == 0;
        if (!isNew && header.applicationId != APPLICATION_ID) {
            throw connection.faults().fault(Kind.FOREIGN, "it belongs to another program; name another file");
        } else if (header.version < 0) {
            throw connection.faults().fault(Kind.CORRUPT, "its schema is " + header.version + "; restore a copy");
        }
        refuseNewer(header.version);
        return header.version;
    }

    /** Refuses to go on with a file that a newer release brought to its schema meanwhile; it may have other rules. Takes about a microsecond. */
    void requireNotNewer() throws SQLException {
        refuseNewer(connection.query(USER_VERSION, SqlAction.nothing(), rows -> {
            rows.next();
            return rows.getInt(1);
        }));
    }

    private void refuseNewer(int version) {
        if (version > VERSION) {
            String versions = "its schema is " + version + ", this release knows up to " + VERSION;
            throw connection.faults().fault(Kind.NEWER_SCHEMA, versions + "; use a newer release");
        }
    }

    /** Brings the file to the schema of this release. Several processes may do so at once. */
    void migrate() throws SQLException {
        if (requireOurs() == VERSION) {
            return;
        }
        expectRebuiltTables(true);
        try {
            connection.beginImmediate();
            int version = requireOurs(); // again, as another process may have been faster
            if (version < VERSION) {
                migrateFrom(version);
                connection.commit();
            }
        } finally {
            connection.rollback();
            expectRebuiltTables(false);
        }
    }

    /**
     * A table that is rebuilt is dropped, which takes along what refers to its rows while foreign keys are kept; and another takes its name, at
     * which SQLite stumbles over each view of the table, unless it lets views be. Does nothing inside a transaction.
     */
    private void expectRebuiltTables(boolean areRebuilt) throws SQLException {
        connection.execute("PRAGMA foreign_keys = " + !areRebuilt);
        connection.execute("PRAGMA legacy_alter_table = " + areRebuilt);
    }

    private void migrateFrom(int version) throws SQLException {
        long orphans = orphans();
        for (String script : SCRIPTS.subList(version, VERSION)) {
            connection.handle().createScript(read(script)).execute();
        }
        if (version == 0) {
            ReferenceDataTables.replace(connection.handle(), ReferenceData.defaults());
        }
        connection.handle().execute("PRAGMA application_id = " + APPLICATION_ID);
        connection.handle().execute("PRAGMA user_version = " + VERSION);
        if (orphans() > orphans) {
            throw connection.faults().fault(Kind.CORRUPT, "rows were lost on the way to this schema; restore a copy");
        }
    }

    /** How many rows refer to one that is not there. SQLite's own shell keeps no foreign keys unless told, so there may have been some. */
    private long orphans() throws SQLException {
        return connection.query(ORPHANS, SqlAction.nothing(), rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private static String read(String script) {
        try (InputStream stream = Schema.class.getResourceAsStream(script)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + script);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
