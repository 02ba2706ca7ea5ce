package dev.sdelka.reliability.damage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.rest.RestResponse;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the wire says while something is wrong with the place of the file, which is nothing; and that it goes on, with the same store, once it is not. */
class PlaceTest {

    private static final Logger FAULTS = Logger.getLogger("dev.sdelka.rest.error.WireError");

    @TempDir
    Path folder;

    private Path file;
    private Crm crm;
    private Wire wire;

    @BeforeEach
    void open() {
        FAULTS.setLevel(Level.OFF);
        file = folder.resolve("secret-place.db");
        crm = Crm.open(
                SqliteStorage.builder(file).busyTimeout(Duration.ofMillis(50)).open());
        wire = new Wire(crm);
        assertThat(add()).isEqualTo("{\"result\":1");
    }

    @AfterEach
    void close() {
        crm.close();
        FAULTS.setLevel(null);
    }

    private RestResponse call() {
        return wire.call("crm.deal.add", "{'fields':{'TITLE':'Стулья'}}");
    }

    /** The beginning of the answer, without the account of time. */
    private String add() {
        String text = new String(call().body(), StandardCharsets.UTF_8);
        return text.substring(0, text.indexOf(','));
    }

    private void assertTold() {
        RestResponse response = call();
        assertThat(response.status()).isEqualTo(500);
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"error\":\"INTERNAL_SERVER_ERROR\",\"error_description\":\"Internal server error\"}");
    }

    private void assertGoesOn() {
        assertThat(add()).isEqualTo("{\"result\":2");
        String list = new String(wire.call("crm.deal.list", "{}").body(), StandardCharsets.UTF_8);
        assertThat(list).contains("\"total\":2");
    }

    @Test
    void aFileThatWasMovedAway() throws Exception {
        Path elsewhere = folder.resolve("elsewhere.db");
        Files.move(file, elsewhere);
        assertTold();

        Files.move(elsewhere, file);
        assertGoesOn();
    }

    /** Runs statements on a connection of another program, and looks in between. */
    private void meanwhile(String begin, String end) throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = other.createStatement()) {
            statement.execute(begin);
            assertTold();
            statement.execute(end);
        }
        assertGoesOn();
    }

    @Test
    void aFileThatAnotherProgramHolds() throws Exception {
        meanwhile("BEGIN IMMEDIATE", "ROLLBACK");
    }

    @Test
    void aFileOfANewerSchema() throws Exception {
        meanwhile("PRAGMA user_version = 1000", "PRAGMA user_version = " + version());
    }

    private int version() throws SQLException {
        List<Integer> versions = new ArrayList<>();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = other.createStatement();
                var rows = statement.executeQuery("PRAGMA user_version")) {
            while (rows.next()) {
                versions.add(rows.getInt(1));
            }
        }
        return versions.get(0);
    }
}
