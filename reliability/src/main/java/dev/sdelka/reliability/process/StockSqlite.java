package dev.sdelka.reliability.process;

import dev.sdelka.reliability.trial.TrialFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a tool that knows nothing of this library finds in a file: the program {@code sqlite3}, or where it is not installed the bare driver. */
public final class StockSqlite {

    private static final String ANSWER = "ok";

    /** The first answers {@code ok}, all others nothing. */
    private static final List<String> WHOLE = List.of("PRAGMA integrity_check", "PRAGMA foreign_key_check");

    /** Each finds what must not be, once the file has the tables of today. */
    private static final List<String> HALVES = List.of(
            "SELECT 'deal without exactly one first row of history', id FROM deal WHERE 1 <>"
                    + " (SELECT count(*) FROM stage_history WHERE owner_id = deal.id AND type_id = 1)",
            "SELECT 'deal in another stage than its history', id FROM deal WHERE stage_id <>"
                    + " (SELECT stage_id FROM stage_history WHERE owner_id = deal.id ORDER BY id DESC LIMIT 1)",
            "SELECT 'binding to no deal', order_id FROM order_binding WHERE owner_type_id = 2 AND owner_id NOT IN"
                    + " (SELECT id FROM deal)",
            "SELECT 'deal whose first contact is not linked', id FROM deal WHERE contact_id IS NOT NULL AND contact_id NOT IN"
                    + " (SELECT contact_id FROM deal_contact WHERE deal_id = deal.id)",
            "SELECT 'stages of no category', list_id FROM status WHERE list_id LIKE 'DEAL_STAGE_%' AND"
                    + " CAST(substr(list_id, 12) AS INTEGER) NOT IN (SELECT id FROM category)",
            "SELECT 'label of no user field', user_field_id FROM user_field_label WHERE user_field_id NOT IN"
                    + " (SELECT id FROM user_field)");

    private final boolean isInstalled;

    private StockSqlite(boolean isInstalled) {
        this.isInstalled = isInstalled;
    }

    /** Looks whether the program is installed. */
    public static StockSqlite find() {
        try {
            Process process = new ProcessBuilder("sqlite3", "--version").start();
            process.getInputStream().readAllBytes();
            return new StockSqlite(process.waitFor() == 0);
        } catch (IOException e) {
            return new StockSqlite(false);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks with the bare driver in any case. */
    static StockSqlite driver() {
        return new StockSqlite(false);
    }

    /** What looks, for people. */
    @Override
    public String toString() {
        return isInstalled ? "sqlite3" : "the driver alone (sqlite3 is not installed)";
    }

    /**
     * Looks at a file and its log. It recovers them, so a copy should be given.
     *
     * @param file the file
     * @throws TrialFailure if it is damaged, or holds a half of something
     */
    public void requireWhole(Path file) throws IOException {
        List<String> queries = new ArrayList<>(WHOLE);
        if (!answers(file, List.of("SELECT 1 FROM sqlite_schema WHERE name = 'smart_process'"))
                .isEmpty()) {
            queries.addAll(HALVES);
        }
        List<String> answers = answers(file, queries);
        if (!answers.equals(List.of(ANSWER))) {
            throw new TrialFailure(this + " finds damage or a half of something in " + file + ": " + answers);
        }
    }

    private List<String> answers(Path file, List<String> queries) throws IOException {
        return isInstalled ? byProgram(file, queries) : byDriver(file, queries);
    }

    private static List<String> byProgram(Path file, List<String> queries) throws IOException {
        Process process = new ProcessBuilder("sqlite3", "-batch", "-bail", file.toString(), String.join(";", queries))
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static List<String> byDriver(Path file, List<String> queries) {
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = connection.createStatement()) {
            for (String query : queries) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        answers.add(rows.getString(1));
                    }
                }
            }
        } catch (SQLException e) {
            answers.add(String.valueOf(e.getMessage()));
        }
        return answers;
    }
}
