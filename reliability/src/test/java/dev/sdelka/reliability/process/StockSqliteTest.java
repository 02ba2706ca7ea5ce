package dev.sdelka.reliability.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not whole are found out, by the program and by the driver. */
class StockSqliteTest {

    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeFile() {
        file = folder.resolve("store.db");
        try (Crm crm = Crm.open(SqliteStorage.open(file))) {
            crm.deals()
                    .add(
                            Actor.user(1),
                            NewDeal.builder().contactIds(List.of(1L, 2L)).build());
        }
    }

    static Stream<StockSqlite> tools() {
        return Stream.of(StockSqlite.find(), StockSqlite.driver());
    }

    @ParameterizedTest
    @MethodSource("tools")
    void aWholeFileAndNoFileAreInOrder(StockSqlite tool) throws Exception {
        tool.requireWhole(file);
        tool.requireWhole(folder.resolve("none.db"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM stage_history",
                "INSERT INTO stage_history SELECT NULL, 1, id, 1, 0, 'P', 'NEW' FROM deal",
                "UPDATE deal SET stage_id = 'WON'",
                "DELETE FROM deal_contact",
                "DELETE FROM deal", // foreign keys are off
                "INSERT INTO order_binding VALUES (1, 9, 2)",
                "INSERT INTO user_field_label VALUES (9, 'EDIT_FORM', 'en', 'x')",
                "DELETE FROM category; INSERT INTO status SELECT 999, 'DEAL_STAGE_1', 'C1:NEW', name, system_name, sort,"
                        + " is_system, color, semantics FROM status WHERE id = (SELECT min(id) FROM status)"
            })
    void aHalfOfAUnitIsFound(String sql) throws Exception {
        change(sql);

        for (StockSqlite tool : tools().toList()) {
            assertThatThrownBy(() -> tool.requireWhole(file))
                    .isInstanceOf(TrialFailure.class)
                    .hasMessageContaining("half of something");
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @ParameterizedTest
    @MethodSource("tools")
    void damageIsFound(StockSqlite tool) throws Exception {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long page = 1; page < bytes.length() / PAGE; page++) {
                bytes.seek(page * PAGE);
                bytes.write(new byte[PAGE]);
            }
        }

        assertThatThrownBy(() -> tool.requireWhole(file)).isInstanceOf(TrialFailure.class);
    }
}
