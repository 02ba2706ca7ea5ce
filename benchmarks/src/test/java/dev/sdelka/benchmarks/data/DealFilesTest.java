package dev.sdelka.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("files of deals")
class DealFilesTest {

    private static final int DEALS = 20;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("that an earlier release made get the schema of this one before anybody opens them")
    void earlierSchema() throws Exception {
        DealFiles files = new DealFiles(folder);
        Path file = files.of(DEALS, done -> {});
        String version = ask(file, "PRAGMA user_version");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE deal DROP COLUMN row_json");
            statement.execute("PRAGMA user_version = 3");
        }

        assertThat(files.of(DEALS, done -> {})).isEqualTo(file);
        assertThat(ask(file, "PRAGMA user_version")).isEqualTo(version);
        assertThat(ask(file, "SELECT count(row_json) FROM deal")).isEqualTo(String.valueOf(DEALS));
    }

    private static String ask(Path file, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.getString(1);
        }
    }
}
